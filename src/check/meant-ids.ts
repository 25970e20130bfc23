import type { ContentProblem } from '../records/problems/content-problem.ts';
import { ID_KINDS, type WholeSite } from '../records/reading/kind.ts';
import { calledOtherwise } from '../evidence/datasets/called-otherwise.ts';
import type { Dataset } from '../evidence/datasets/dataset.ts';
import { plainName } from '../evidence/sources/publisher-names.ts';
import type { Source } from '../evidence/sources/source-schema.ts';
import type { EveryKind } from './kinds.ts';

/** What is looked through for the thing that was meant. */
interface Things {
  sources: { value: ReadonlyMap<string, Pick<Source, 'url' | 'archive' | 'title' | 'publisher'>> };
  datasets: { value: ReadonlyMap<string, Pick<Dataset, 'columns'>> };
  charts: { value: ReadonlyMap<string, { dataset: string; title?: string }> };
  glossary: { value: ReadonlyMap<string, { name: string }> };
  events: Pick<EveryKind['events'], 'value'>;
}

/**
 * The same problems; where something is named by what is no id, its id is told: the address or the title of a source, the table of a
 * chart, the chart of a table, the name of a term, the words of an event. That nothing rests on what was meant is not told as well.
 */
export function tellMeant(
  problems: readonly ContentProblem[],
  things: Things,
  { names }: Pick<WholeSite, 'names'>,
): readonly ContentProblem[] {
  const meant = new Set<string>();
  const told = problems.map((problem) => {
    const [, sort = '', id = ''] = /^(\S+) (.+)$/.exec(problem.missing ?? '') ?? [];
    const found =
      sort === '' || problem.rule === 'edition' ? undefined : (meantBy(sort, id, things) ?? ofAnother(sort, id, names));
    // Ids that stand in one are used, whatever is between them.
    if (sort === 'source') for (const part of id.split(/[\s,;|]+/)) if (things.sources.value.has(part)) meant.add(part);
    if (!found) return problem;
    if (found.id !== undefined) meant.add(found.id);
    return { ...problem, remedy: found.remedy(problem.remedy) };
  });
  const isMeant = (what: string) => [...meant].some((id) => what.includes(`"${id}"`));
  return meant.size === 0 ? told : told.filter(({ rule, what }) => rule !== 'unused' || !isMeant(what));
}

/** Whether it is known what was meant: then no id has a new name. */
export function isKnownAs(sort: string, id: string, things: Things, { names }: Pick<WholeSite, 'names'>): boolean {
  const found = meantBy(sort, id, things) ?? ofAnother(sort, id, names);
  return found !== undefined && (sort !== 'term' || found.id !== undefined);
}

/** The id of a thing of another sort. */
function ofAnother(sort: string, id: string, names: WholeSite['names']): Meant | undefined {
  const other = ID_KINDS.find((kind) => kind !== sort && kind !== 'category' && names[kind].ids.has(id));
  if (other === undefined || !ID_KINDS.some((kind) => kind === sort)) return undefined;
  const what = `"${id}" is the id of a ${other}, and that of a ${sort} is wanted. `;
  return { remedy: (otherwise) => (/^(?:It is the id|Did you mean)/.test(otherwise) ? otherwise : what + otherwise) };
}

interface Meant {
  id?: string | undefined;
  /** The remedy as it is told, from what was told without it. */
  remedy: (otherwise: string) => string;
}

function meantBy(sort: string, id: string, things: Things): Meant | undefined {
  if (id.startsWith('/') && LISTED.includes(sort)) {
    return { remedy: (otherwise) => (otherwise.startsWith('Did you mean') ? otherwise : UNDER_PAGES) };
  }
  if (sort === 'column') return columnMeant(id, things);
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
  if (!isAddress) return publisherMeant(text, sources.value);
  return {
    remedy: () =>
      `This is an address, and no source has it. Add the source, npm run new -- source --url ${text}, and write its id here.`,
  };
}

/** What a change lists beside pages. */
const LISTED: readonly string[] = ['fact', 'claim', 'dataset', 'chart'];

const UNDER_PAGES = 'This is the address of a page: where pages are listed, it stands under pages or chapters.';

/** So many texts of a publisher are named. */
const NAMED = 3;

function publisherMeant(text: string, sources: Things['sources']['value']): Meant | undefined {
  const ids = [...sources].flatMap(([id, { publisher }]) => (plainName(publisher) === plainName(text) ? [id] : []));
  if (ids.length === 0) return undefined;
  const list = ids.slice(-NAMED).join(', ');
  return { remedy: () => `"${text}" is a publisher: write the id of the text that is meant, such as ${list}.` };
}

/** The label of a column, where its name is wanted. */
function columnMeant(id: string, { datasets }: Things): Meant | undefined {
  const [table = '', ...rest] = id.split('.');
  const field = { text: rest.join('.'), line: 1, column: 1 };
  const [found] = calledOtherwise([field], datasets.value.get(table)?.columns ?? []);
  if (!found) return undefined;
  return {
    remedy: (otherwise) => `That column is called ${found.name}. ${otherwise.replace(/^Did you mean "[^"]*"\? /, '')}`,
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
