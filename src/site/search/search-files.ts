/** Where the built site has its search, from its root: Pagefind's script and index, and the two lists beside them. */
export const SEARCH_FILES = {
  folder: 'pagefind',
  script: 'pagefind/pagefind.js',
  /** Other names -> what the pages say, as JSON. */
  names: 'pagefind/names.json',
  /** Every word, the most common first, with spaces between. */
  words: 'pagefind/words.txt',
} as const;
