/** Stands in the place of a quotation, so that the words around it do not seem to touch. */
export const QUOTED = '¶';
