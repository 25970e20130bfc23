import { pageSchema, type PageFrontMatter } from '../schemas/page-schema.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { parseMdx, type ComponentUse, type MdxDocument } from './mdx-document.ts';
import { checkSchema } from './schema-problems.ts';
import { didYouMean } from './suggest.ts';
import { VOCABULARY, type Prop } from './vocabulary.ts';

/** A page as the checks and the citations see it: what it says of itself and the components it uses, in reading order. */
export interface Page {
  id: string;
  frontMatter: PageFrontMatter;
  uses: readonly ComponentUse[];
}

/** The ids that pages may name, with the place where each kind is kept. */
export interface KnownIds {
  fact: ReadonlySet<string>;
  source: ReadonlySet<string>;
  chart: ReadonlySet<string>;
  /** Facts that are only a statement: they have no figure and no date that a page could print. */
  unprintable: ReadonlySet<string>;
}

const KEPT_IN = {
  fact: 'Facts are the entries in content/facts/.',
  source: 'Sources are the entries in content/sources/.',
  chart: 'Charts are the files in content/charts/.',
};

/** Reads one page and checks its front matter, its components and the ids they name. */
export function checkPage(file: ContentFile, known: KnownIds): { page?: Page; problems: ContentProblem[] } {
  const document = parseMdx(file.path, file.text);
  const front = checkSchema(pageSchema, document.frontMatter);
  const problems = [...document.problems, ...front.problems, ...checkUses(document, known)];
  if (!front.value) return { problems };
  const id = file.path.replace(/^content\/pages\//, '').replace(/\.mdx$/, '');
  return { page: { id, frontMatter: front.value, uses: document.uses }, problems };
}

function checkUses(document: MdxDocument, known: KnownIds): ContentProblem[] {
  const charts = new Set<string>();
  return document.uses.flatMap((use) => {
    const problems = [...checkUse(use, known), ...checkRepeated(use, charts)];
    return problems.map((problem) => ({ file: document.file, ...problem }));
  });
}

type Placed = Omit<ContentProblem, 'file'>;

function checkUse(use: ComponentUse, known: KnownIds): Placed[] {
  const props = VOCABULARY[use.name];
  const { line, column } = use;
  if (!props) {
    const names = Object.keys(VOCABULARY);
    const remedy = `${didYouMean(use.name, names)}The components are: ${names.join(', ')}.`;
    return [{ line, column, what: `<${use.name}> is not a component of a page.`, remedy }];
  }
  const missing = Object.entries(props)
    .filter(([name, prop]) => prop.required && !(name in use.props))
    .map(([name]) => ({
      line,
      column,
      what: `<${use.name}> needs ${name}="…".`,
      remedy: `For example: <${use.name} ${name}="…">.`,
    }));
  return [...missing, ...Object.keys(use.props).flatMap((name) => checkProp(use, name, props, known))];
}

function checkProp(use: ComponentUse, name: string, props: Readonly<Record<string, Prop>>, known: KnownIds): Placed[] {
  const { line, column, value } = use.props[name] ?? { ...use, value: undefined };
  const prop = props[name];
  if (!prop) {
    const names = Object.keys(props);
    const all = names.length > 0 ? `<${use.name}> takes: ${names.join(', ')}.` : `<${use.name}> takes nothing.`;
    return [{ line, column, what: `<${use.name}> does not take "${name}".`, remedy: didYouMean(name, names) + all }];
  }
  if (value === undefined)
    return [{ line, column, what: `${name} must be text in quotation marks.`, remedy: `Write ${name}="…".` }];
  return checkValue(use, name, value, prop, known).map((problem) => ({ line, column, ...problem }));
}

function checkValue(
  use: ComponentUse,
  name: string,
  value: string,
  { kind }: Prop,
  known: KnownIds,
): { what: string; remedy: string }[] {
  const tag = `<${use.name} ${name}="${value}">`;
  if (kind === 'text')
    return value.trim() === '' ? [{ what: `${tag}: ${name} is empty.`, remedy: `Fill it in or remove ${name}.` }] : [];
  if (isChoice(kind)) {
    if (kind.includes(value)) return [];
    return [
      {
        what: `${tag}: "${value}" is not one of the choices.`,
        remedy: `${didYouMean(value, kind)}Allowed: ${kind.join(', ')}.`,
      },
    ];
  }
  if (kind === 'fact' && known.unprintable.has(value)) {
    return [
      {
        what: `${tag}: this fact has neither a figure nor a date to print.`,
        remedy: 'Write the sentence without it, or give the fact a value or a date.',
      },
    ];
  }
  if (known[kind].has(value)) return [];
  return [
    { what: `${tag}: there is no ${kind} with this id.`, remedy: didYouMean(value, known[kind]) + KEPT_IN[kind] },
  ];
}

function isChoice(kind: Prop['kind']): kind is readonly string[] {
  return typeof kind !== 'string';
}

function checkRepeated(use: ComponentUse, charts: Set<string>): Placed[] {
  const id = use.name === 'Chart' ? use.props.id?.value : undefined;
  if (id === undefined) return [];
  const repeated = charts.has(id);
  charts.add(id);
  const { line, column } = use;
  return repeated
    ? [
        {
          line,
          column,
          what: `The chart "${id}" is already on this page.`,
          remedy: 'Show it once, and refer to it in words.',
        },
      ]
    : [];
}
