import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { EveryKind } from './kinds.ts';

/** What is looked through for the thing that was meant. */
interface Things {
  sources: { value: ReadonlyMap<string, { url?: string | undefined; archive?: string | undefined; title: string }> };
  charts: { value: ReadonlyMap<string, { dataset: string; title?: string }> };
  glossary: { value: ReadonlyMap<string, { name: string }> };
  events: Pick<EveryKind['events'], 'value'>;
}

/**
 * The same problems; where something is named by what is no id, its id is told: the address or the title of a source, the table of a
 * chart, the chart of a table, the name of a term, the words of an event. That nothing rests on what was meant is not told as well.
 */
export function tellMeant(problems: readonly ContentProblem[], things: Things): readonly ContentProblem[] {
  const meant = new Set<string>();
  const told = problems.map((problem) => {
    const [, sort = '', id = ''] = /^(\S+) (.+)$/.exec(problem.missing ?? '') ?? [];
    const found = sort === '' || problem.rule === 'edition' ? undefined : meantBy(sort, id, things);
    if (!found) return problem;
    if (found.id !== undefined) meant.add(found.id);
    return { ...problem, remedy: found.remedy(problem.remedy) };
  });
  const isMeant = (what: string) => [...meant].some((id) => what.includes(`"${id}"`));
  return meant.size === 0 ? told : told.filter(({ rule, what }) => rule !== 'unused' || !isMeant(what));
}

interface Meant {
  id?: string | undefined;
  /** The remedy as it is told, from what was told without it. */
  remedy: (otherwise: string) => string;
}

function meantBy(sort: string, id: string, things: Things): Meant | undefined {
  if (sort === 'source') return sourceMeant(id, things);
  if (sort === 'chart') return chartsOf(id, things);
  if (sort === 'dataset') return tableOf(id, things);
  if (sort === 'term') return termMeant(id, things);
  return sort === 'event' ? eventMeant(id, things) : undefined;
}

function sourceMeant(text: string, { sources }: Things): Meant | undefined {
  const isAddress = /^(?:https?:|www\.)/.test(text);
  const found = [...sources.value].find(([, { url, archive, title }]) =>
    isAddress
      ? [url, archive].some((address) => address !== undefined && bare(address) === bare(text))
      : same(title, text),
  );
  if (found)
    return {
      id: found[0],
      remedy: () => `Write ${found[0]}, the id of the source with this ${isAddress ? 'address' : 'title'}.`,
    };
  if (!isAddress) return undefined;
  return {
    remedy: () =>
      `This is an address, and no source has it. Add the source, npm run new -- source --url ${text}, and write its id here.`,
  };
}

function chartsOf(id: string, { charts }: Things): Meant | undefined {
  const ids = [...charts.value].flatMap(([chart, { dataset }]) => (dataset === id ? [chart] : []));
  if (ids.length === 0) return undefined;
  const remedy =
    ids.length === 1
      ? `The chart of this table is "${ids.join('')}": write that. `
      : `The charts of this table are: ${ids.join(', ')}. `;
  return { remedy: (otherwise) => remedy + otherwise.replace(/Did you mean "[^"]*"\? /, '') };
}

function tableOf(id: string, { charts }: Things): Meant | undefined {
  const table = charts.value.get(id)?.dataset;
  return table === undefined
    ? undefined
    : { remedy: (otherwise) => `"${id}" is a chart, and its table is "${table}". ${otherwise}` };
}

function termMeant(id: string, { glossary }: Things): Meant {
  const words = id.replaceAll('-', ' ');
  const found = [...glossary.value].find(([, { name }]) => same(name, words) || same(name, `the ${words}`));
  if (found) return { remedy: () => `Write ${found[0]}, the id of the entry "${found[1].name}".` };
  return { remedy: (otherwise) => (otherwise.startsWith('Terms are') ? `${otherwise} ${NO_TERM}` : otherwise) };
}

const NO_TERM = 'Add it there, or do without it: a word needs no entry.';

function eventMeant(text: string, { events }: Things): Meant | undefined {
  const found = events.value.find(({ label, date }) => same(label, text) || date === text);
  return found && { id: found.id, remedy: () => `Write ${found.id}, the id of the event "${found.label}".` };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/)?(?:www\.)?|(?:[?&](?:utm_|fbclid)|#).*$/g, '').replace(/\/$/, '');
}
