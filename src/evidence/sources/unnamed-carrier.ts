import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import type { Source } from './source-schema.ts';

type Sources = Records<Omit<Source, 'id'>>;

/** How many originals show where a publisher stands, and how many texts that somebody else's are carried at an address. */
const OFTEN = 3;
const CARRIED = 2;

/**
 * Texts that somebody else carries, of which it is not said who: those that are called republished, and originals of a publisher with
 * its own address at that of somebody who carries others.
 */
export function unnamedCarriers(sources: Sources): ContentProblem[] {
  const all = [...sources.values.values()];
  const byHost = Map.groupBy(all, hostOf);
  return all.flatMap((source) => {
    const { id, seen, url, carrier, publisher } = source;
    if (url === undefined || carrier !== undefined) return [];
    const others = (byHost.get(hostOf(source)) ?? []).filter((other) => other !== source);
    const name = carrierAmong(others);
    if (seen === 'republished') {
      const what =
        'This was republished, and it is not said by whom: readers would look for the publisher at the address.';
      const remedy =
        name === undefined ? `Name whose address ${hostOf(source)} is: carrier: …` : `Write carrier: ${name}`;
      return [sources.problemAt('look-again', id, ['seen'], what, remedy)];
    }
    if (seen !== 'original' || name === undefined || name === publisher) return [];
    const own = all.filter((other) => other !== source && other.seen === 'original' && other.publisher === publisher);
    const isForeign =
      own.filter(({ url: at }) => at !== undefined).length >= OFTEN &&
      !own.some((other) => hostOf(other) === hostOf(source));
    if (!isForeign || others.filter((other) => other.carrier === name).length < CARRIED) return [];
    const what = `This is called an original of "${publisher}", and ${hostOf(source)} is the address of "${name}", which carries others.`;
    return [sources.problemAt('look-again', id, ['seen'], what, `Write seen: republished, and carrier: ${name}`)];
  });
}

/** Who carries the other texts at an address; else who publishes them. */
function carrierAmong(others: readonly Source[]): string | undefined {
  const names = others.flatMap(({ carrier }) => carrier ?? []);
  const [usual] = [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length);
  const publishers = new Set(others.filter(({ seen }) => seen === 'original').map(({ publisher }) => publisher));
  return usual?.[0] ?? (publishers.size === 1 ? [...publishers][0] : undefined);
}

function hostOf({ url = '' }: Source): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}
