/** A remark of MDX, or a line of YAML that is one. */
const REMARK = /\{\/\*[^]*?\*\/\}|^\s*#(?!#).*$/gm;

/** The text with its remarks blank, so that places stay as they are. */
export function withoutRemarks(text: string): string {
  return text.replace(REMARK, (remark) => ' '.repeat(remark.length));
}
