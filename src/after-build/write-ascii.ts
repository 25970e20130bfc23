/** Data in a script, any other script or style, signs beyond ASCII. Control codes above it have no number in HTML. */
const PART =
  /(<script type="application\/ld\+json">[^]*?<\/script>)|<(script|style)\b[^]*?<\/\2>|[\u00a0-\u{10ffff}]/gu;

/**
 * The same page in ASCII alone: other signs are named by their number, in data as in JSON. A browser decodes such a page
 * several times faster, and it decodes all that has come before it draws anything. Scripts and styles stay as their hashes
 * in the policy name them.
 */
export function writeAscii(html: string): string {
  return html.replaceAll(PART, (part, data: string | undefined, code: string | undefined) => {
    if (data !== undefined) return data.replaceAll(/[\u0080-\uffff]/g, escapeUnit);
    return code === undefined ? `&#${String(part.codePointAt(0))};` : part;
  });
}

/** A half of a sign beyond the first 65,536 is escaped by itself, as JSON has it. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
