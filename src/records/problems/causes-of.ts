import { errorsIn, type ContentProblem } from './content-problem.ts';
import { severityOf } from '../rules/rules.ts';
import { orderOfPart, restsOn, stageOf } from '../rules/stages.ts';

/** The parts of content/ that hold what a message may call missing; those without a line here bear the name of the sort. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  source: ['sources'],
  fact: ['facts'],
  chart: ['charts'],
  map: ['maps'],
  dataset: ['datasets'],
  column: ['datasets'],
  row: ['datasets'],
  term: ['glossary'],
  colour: ['colours'],
  claim: ['claims'],
  event: ['datasets'],
  category: ['datasets'],
  measure: ['datasets'],
  resolution: ['datasets', 'resolutions'],
  page: [
    'pages',
    'claims',
    'resolutions',
    'datasets',
    'charts',
    'site',
    'items',
    'facts',
    'sources',
    'glossary',
    'addresses',
  ],
  section: ['pages', 'claims', 'resolutions'],
};

/** The parts of content/ of which a record that does not fit takes what it holds along: rows, and pages of days and items. */
const TAKEN_ALONG: readonly string[] = ['datasets', 'site', 'items', 'addresses'];

/**
 * The problems without those that may follow from others: a file that cannot be read is told alone, and nothing is said
 * of what other files miss in it. In the order in which they are told.
 */
export function causesOf(problems: readonly ContentProblem[]): { told: ContentProblem[]; heldBack: number } {
  const broken = problems.filter(({ rule }) => stageOf(rule) === 0);
  const faulty = problems.filter(({ rule }) => stageOf(rule) === 1);
  const faults: Faults = {
    broken,
    brokenFiles: new Set(
      broken.filter(({ rule }) => !rule.startsWith('missing') && !rule.startsWith('empty')).map(({ file }) => file),
    ),
    brokenParts: new Set(broken.flatMap((problem) => [problem, ...elsewhere(problem)].map(partOf))),
    faultyParts: new Set(faulty.map(partOf)),
    otherwiseWrong: problems.filter(({ rule }) => rule !== 'edition' && severityOf(rule) === 'error'),
    hasMisnamedPage: faulty.some(({ rule, file }) => rule === 'id' && file.endsWith('.mdx')),
  };
  const told = problems.filter((problem) =>
    stageOf(problem.rule) === 0 ? isCause(problem, faults) : isApart(problem, faults),
  );
  return { told: inOrder(told), heldBack: problems.length - told.length };
}

interface Faults {
  broken: readonly ContentProblem[];
  brokenFiles: ReadonlySet<string>;
  brokenParts: ReadonlySet<string>;
  faultyParts: ReadonlySet<string>;
  /** What is wrong beside what the last edition has otherwise. */
  otherwiseWrong: readonly ContentProblem[];
  /** A page whose file has a wrong name is missed under the right one. */
  hasMisnamedPage: boolean;
}

/** Of a file that is no text only that is told, and none is called missing that has a wrong name. */
function isCause(problem: ContentProblem, { broken, faultyParts }: Faults): boolean {
  const { rule, file } = problem;
  const misnamed = broken.filter((other) => other.rule === 'file-name');
  if (rule === 'empty-collection') return misnamed.length === 0;
  if (rule === 'missing-file') {
    const others = misnamed.some((other) => isBeside(other, problem));
    return !others && !(file === 'content/site.yaml' && faultyParts.has('site'));
  }
  const sameFile = broken.filter((other) => other.file === file);
  return (
    !rule.endsWith('-syntax') ||
    sameFile.every((other) => other.rule.endsWith('-syntax') || other.rule === 'missing-file')
  );
}

/** True for what is wrong however the faults are mended. */
function isApart({ rule, file, missing }: ContentProblem, faults: Faults): boolean {
  const { brokenFiles, brokenParts, faultyParts, otherwiseWrong, hasMisnamedPage } = faults;
  if (brokenFiles.has(file)) return false;
  // A slip differs from the last edition too, and no correction is wanted of it.
  const isOther = (other: ContentProblem) => other.file === file && (!missing || other.missing !== missing);
  if (rule === 'edition' && otherwiseWrong.some(isOther)) return false;
  if (stageOf(rule) === 1) return true;
  if (rule === 'new-address' && hasMisnamedPage) return false;
  if (missing !== undefined) {
    const [sort = ''] = missing.split(' ');
    if (sort === 'page' && hasMisnamedPage) return false;
    const holders = HOLDERS[sort] ?? [];
    return !holders.some((part) => brokenParts.has(part) || (TAKEN_ALONG.includes(part) && faultyParts.has(part)));
  }
  return !(
    restsOn(rule, 'broken').some((part) => brokenParts.has(part)) ||
    restsOn(rule, 'faulty').some((part) => faultyParts.has(part))
  );
}

/** The first level of content/ on which a file stands, without an ending: `sources`, `site`. */
function partOf({ file }: Pick<ContentProblem, 'file'>): string {
  return (file.split('/')[1] ?? '').toLowerCase().replace(/\.\w+$/, '');
}

/** The place where a file is missed that stands in another. */
function elsewhere({ meant }: ContentProblem): { file: string }[] {
  return meant === undefined ? [] : [{ file: meant }];
}

function isBeside(one: ContentProblem, other: ContentProblem): boolean {
  const folder = ({ file }: ContentProblem) => file.split('/').slice(0, -1).join('/');
  return folder(one) === folder(other) || one.file.startsWith(`${folder(other)}/`) || partOf(one) === partOf(other);
}

/**
 * The same problems: errors before warnings, and both causes before consequences, then in the order in which files rest on each other,
 * by name, line and column. Where all that is left is wrong in one file, what is to be looked at again in it may be why, and stands
 * at its place.
 */
function inOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  const errors = errorsIn(problems).sort(byPlace);
  const warnings = problems.filter((problem) => !errors.includes(problem)).sort(byPlace);
  const last = errors.at(-1);
  if (!last) return warnings;
  const before = errors.slice(0, errors.findLastIndex(({ file }) => file !== last.file) + 1);
  const ofLast = errors.slice(before.length);
  const mayBeWhy = (warning: ContentProblem) => warning.file === last.file && byPlace(warning, last) < 0;
  const causes = warnings.filter(mayBeWhy);
  return [
    ...before,
    ...[...ofLast, ...causes].sort(byPlace),
    ...warnings.filter((warning) => !causes.includes(warning)),
  ];
}

/** What is to be looked at again in the words of a page is why nothing else is wrong: it comes last. */
function turnOf({ rule, file }: ContentProblem): number {
  return rule === 'look-again' && file.endsWith('.mdx') ? LAST : stageOf(rule);
}

const LAST = 4;

function byPlace(a: ContentProblem, b: ContentProblem): number {
  const stages = turnOf(a) - turnOf(b);
  if (stages !== 0) return stages;
  const parts = orderOfPart(partOf(a)) - orderOfPart(partOf(b));
  if (parts !== 0) return parts;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.what < b.what ? -1 : 1);
}
