/** An MDX text taken apart. `prose` has blanks where the front matter stands, so that every place stays what it is. */
export interface SplitText {
  /** Undefined where the text does not begin with a line of three hyphens, or that is never closed by another. */
  front: string | undefined;
  prose: string;
}

const FRONT = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?=\r?\n|$)/;

/**
 * Splits an MDX text between its first two lines of three hyphens. The prose ends with a line end: Sätteri 0.10.5 ends the
 * whole process at a backslash that ends a file.
 */
export function splitFrontMatter(text: string): SplitText {
  const [whole = '', , front] = FRONT.exec(text) ?? [];
  return { front, prose: `${whole.replace(/[^\r\n]/g, ' ')}${text.slice(whole.length)}\n` };
}

/**
 * A text as the compiler of pages gets it: its front matter is empty, and has as many lines. What a page says of itself
 * has been read and checked here; to Astro some keys would be orders (`layout`, `slug`).
 */
export function withEmptyFrontMatter(text: string): string {
  return `${text.replace(FRONT, (_, _first, front: string) => `---\n${front.replace(/[^\n]/g, '')}---`)}\n`;
}
