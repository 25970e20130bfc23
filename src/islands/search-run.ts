import { answerWords } from '../site/search/answer-words.ts';
import { pagefindIndex, type Found, type Pagefind } from '../site/search/pagefind-index.ts';
import { SEARCH_FILES } from '../site/search/search-files.ts';
import { searchSite } from '../site/search/search-site.ts';
import { foundItem } from './found-list.ts';

/** What a search shows: sentences, and entries of a list, some at a time. */
export interface Shown {
  words: string[];
  /** The next entries; none when all have been given. */
  more(): Promise<HTMLElement[]>;
  /** How many are yet to come. */
  left(): number;
}

/** Where the site stands on its host, with a stroke at the end. */
const ROOT = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** So many results at a time: each is loaded by itself. */
const AT_A_TIME = 10;

/** Loads what a search needs from the root of the site, and gives what searches it. */
export async function loadSearch(): Promise<(query: string) => Promise<Shown>> {
  const pagefind = (await import(/* @vite-ignore */ `${ROOT}${SEARCH_FILES.script}`)) as Pagefind;
  const index = pagefindIndex(pagefind, readFile);
  return async (query) => {
    const answer = await searchSite<Found>(query, index);
    const left = [...answer.results];
    const more = async () => {
      const next = left.splice(0, AT_A_TIME);
      return Promise.all(next.map(async ({ hit, without }) => foundItem({ ...(await hit.data()), without })));
    };
    return { words: answerWords(answer), more, left: () => left.length };
  };
}

async function readFile(file: string): Promise<string> {
  const response = await fetch(`${ROOT}${file}`);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return response.text();
}
