import { severityOf, type RuleId } from './rules.ts';

/** That a file cannot be read at all. */
const OF_FILES: readonly RuleId[] = [
  'encoding',
  'size',
  'unfinished',
  'file-name',
  'yaml-syntax',
  'csv-syntax',
  'mdx-syntax',
  'missing-file',
  'empty-collection',
];

/** That a record or a table is not what it should be by itself. */
const OF_RECORDS: readonly RuleId[] = ['schema', 'id', 'table', 'lost-text'];

/** That an address is lost: mostly since something else is. */
const OF_ADDRESSES: readonly RuleId[] = ['address'];

/**
 * Where a rule stands in the order of causes: files, records, what they say of each other, addresses, warnings. What is to
 * be looked at again in a record may be why others do not fit it.
 */
export function stageOf(rule: RuleId): 0 | 1 | 2 | 3 | 4 {
  if (rule === 'look-again') return 2;
  if (severityOf(rule) === 'warning') return 4;
  if (OF_FILES.includes(rule)) return 0;
  if (OF_RECORDS.includes(rule)) return 1;
  return OF_ADDRESSES.includes(rule) ? 3 : 2;
}

const EVERYTHING = [
  ...['site', 'sources', 'glossary', 'maps', 'datasets', 'items', 'facts', 'charts', 'pages', 'claims', 'resolutions'],
  ...['changes', 'editions', 'links', 'addresses', 'other-words'],
] as const;

/** The parts of content/, each after those on which it rests; what an edition misses, charts and pages miss too. */
const IN_ORDER: readonly string[] = [
  ...['site', 'sources', 'links', 'glossary', 'maps', 'images', 'datasets', 'items', 'facts', 'editions', 'colours'],
  ...['charts', 'pages', 'claims', 'resolutions', 'changes', 'addresses', 'other-words'],
];

/** A folder or file of content/, without its ending. */
export type Part = (typeof EVERYTHING)[number];

/** Where a part stands in that order; what is no part comes last. */
export function orderOfPart(part: string): number {
  const at = IN_ORDER.indexOf(part);
  return at < 0 ? IN_ORDER.length : at;
}

/** The parts of content/ whose faults may make a rule seem broken elsewhere. Rules that are not here look at one file. */
const RESTS_ON: Partial<Record<RuleId, readonly Part[]>> = {
  reference: ['datasets'],
  unused: EVERYTHING,
  fact: ['datasets', 'facts'],
  expect: ['datasets', 'facts'],
  history: ['site', 'sources'],
  standing: ['site', 'sources', 'facts', 'datasets'],
  grade: ['sources', 'facts', 'datasets'],
  form: ['facts', 'datasets'],
  rounding: ['facts', 'datasets'],
  chart: ['datasets', 'facts'],
  'chart-title': ['datasets', 'facts'],
  link: EVERYTHING,
  'external-link': ['sources', 'site'],
  address: EVERYTHING,
  'new-address': EVERYTHING,
  reach: ['sources'],
  edition: ['editions', 'changes', 'claims', 'facts', 'datasets', 'charts', 'addresses'],
  reworded: ['claims', 'facts', 'charts', 'datasets'],
  contradiction: ['facts', 'datasets'],
};

/** Records that do not fit still have their ids and addresses; these alone take anchors or the address of the site along. */
const WITH_ANCHORS: readonly Part[] = ['site', 'datasets', 'facts'];

/** The parts of content/ on which a rule rests beside the file where it is broken: if they cannot be read, or hold faults. */
export function restsOn(rule: RuleId, fault: 'broken' | 'faulty'): readonly Part[] {
  const onAddresses = rule === 'link' || rule === 'address' || rule === 'new-address';
  return fault === 'faulty' && onAddresses ? WITH_ANCHORS : (RESTS_ON[rule] ?? []);
}
