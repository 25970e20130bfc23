import type { SearchThing } from '../../site/search/search-thing.ts';

/** What the index takes in: an address, and the file of its page with what the page is, or the HTML of an entry. */
export type Indexed = { url: string } & (
  | ({ file: string } & Pick<SearchThing, 'kind' | 'standing'>)
  | { content: string }
);

/** What the process of the index is asked: to take a thing in, and at the end to write the index into the folder of a site. */
export type Asked = Indexed | { site: string };

/** What it answers when the index is written: how many things can be found. */
export interface Made {
  count: number;
}
