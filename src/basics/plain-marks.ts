/** A text with straight quotation marks: whether they are curly says nothing of what it says. */
export function withPlainMarks(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}
