/** The roles of DPUB-ARIA 1.1 that our pages use. */
export type PublishingRole = 'doc-backlink' | 'doc-bibliography' | 'doc-biblioref';

/** The role as an attribute to spread on an element: Astro's types know the roles of WAI-ARIA only. */
export function publishingRole(role: PublishingRole): Record<string, string> {
  return { role };
}
