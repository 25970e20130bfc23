/** Where the built site has its search, from its root: Pagefind's script and index, and the lists beside them. */
export const SEARCH_FILES = {
  folder: 'pagefind',
  script: 'pagefind/pagefind.js',
  /** Other names -> what the pages say, as JSON. */
  names: 'pagefind/names.json',
  /** The kinds of things -> the ids of those of the kind, as JSON. */
  kinds: 'pagefind/kinds.json',
  /** Every word, the most common first, with spaces between. */
  words: 'pagefind/words.txt',
} as const;
