/** The address of the list of all terms; the anchor of a term is its id. */
export const GLOSSARY = '/glossary/';

/** The address of a term in the glossary. */
export function listedTerm(id: string): string {
  return `${GLOSSARY}#${id}`;
}

/** The anchor of the explanation of a term on a page that uses it. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}
