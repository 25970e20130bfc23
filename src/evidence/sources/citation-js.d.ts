/** The part of citation.js that is used here; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (text: unknown, options: { forceType: string; generateGraph: boolean }) => unknown[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
