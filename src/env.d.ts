/// <reference types="astro/client" />

/** Made by src/check/written-prose.ts. */
declare module 'virtual:prose' {
  export function proseOf(
    folder: 'pages' | 'claims' | 'resolutions',
    id: string,
  ): Promise<{
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    headings: import('astro').MarkdownHeading[];
  }>;
}

declare namespace App {
  /** What a page tells its components; set before its prose is rendered. */
  interface Locals {
    citations: import('./accounts/prose/citation-places.ts').CitationPlaces;
    /** The page of content/pages/ that is shown. */
    page?: import('./accounts/prose/page.ts').Page;
    headings: import('astro').MarkdownHeading[];
    /** Ids of the facts in the page's list of figures. */
    figures?: readonly string[];
    /** Whether a figure of the page has said what its link does. */
    figuresDescribed?: boolean;
    /** Ids of the terms in the page's list of terms. */
    terms?: readonly string[];
  }
}
