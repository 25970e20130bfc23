/** Where facts stand, as a sentence for an editor. */
export const KEPT_IN_FACTS = 'Facts are the entries in content/facts/.';

/** The address of the list of all figures. */
export const FACTS = '/facts/';

/** The anchor of the title of a page's list of figures, which says what the list is for. */
export const FIGURES_TITLE = 'figures';

/** The anchor of a figure in the list of all figures. */
export function listedFact(id: string): string {
  return `fact-${id}`;
}

/** The anchor of a figure in the list of the page that prints it. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}
