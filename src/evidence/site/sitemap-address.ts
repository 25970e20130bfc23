/** The address of the list of all sitemaps. */
export const SITEMAP_INDEX = '/sitemap-index.xml';
