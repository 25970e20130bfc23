import { VOCABULARY, type Prop } from '../../accounts/prose/vocabulary.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  prefix: string;
  body: readonly string[];
  description: string;
  scope?: string;
}

/** What stands between the tags: in a line, or in lines of its own; a component without a line here has one tag. */
const WITHIN: Readonly<Record<string, string | readonly string[]>> = {
  Answer: ['The answer, in three sentences.'],
  Evidence: [
    '<EvidenceFor>',
    '',
    '- What speaks for it.',
    '',
    '</EvidenceFor>',
    '<EvidenceAgainst>',
    '',
    '- What speaks against it.',
    '',
    '</EvidenceAgainst>',
  ],
  EvidenceAgainst: ['', '- What speaks against it.', ''],
  EvidenceFor: ['', '- What speaks for it.', ''],
  Flow: ['', '1. The first step', '2. The second step', ''],
  KeyFigures: ['', '- <Fact id="fact-id" /> of what is counted', ''],
  Literal: 'Route 66',
  Note: ['A word beside the account.'],
  Quote: 'the words',
  Term: 'the word',
  Voices: ['', '- <Quote cite="source-id">the words</Quote> **who said them**, and when', ''],
  Verdicts: ['', '- [What is asked: **the verdict**](/)', ''],
};

/** What each component gives. */
const ABOUT: Readonly<Record<string, string>> = {
  Answer: 'The answer, at the top of a page.',
  Chapters: 'The chapters as cards, each with what it finds.',
  Chart: 'A chart, once a page.',
  Cite: 'The number of a source, and its entry at the foot of the page.',
  Claim: 'A claim, with how it stood then and stands now.',
  Claims: 'Every claim, by how it stands now.',
  Crossing: 'What crosses a border before and after, from a map and a chart of two series.',
  Dates: 'Events of the timeline on a line of years, and in a list.',
  Evidence: 'What speaks for a claim and against it, side by side.',
  EvidenceAgainst: 'What speaks against a claim; within Evidence.',
  EvidenceFor: 'What speaks for a claim; within Evidence.',
  Fact: 'A figure or date.',
  Flow: 'A diagram of steps, drawn from a numbered list.',
  Image: 'An image of content/images/, with its caption, credit and licence.',
  KeyFigures: 'The figures that matter most, in a row.',
  Literal: 'A number that stands for itself, such as part of a name.',
  Literals: 'The list of all such numbers.',
  Makers: 'Who makes the site, and who checked it, by the names in site.yaml.',
  Map: 'A map, with its places in words.',
  Measures: 'The measures of a resolution in a short table.',
  Note: 'A box beside the account.',
  Quote: "Somebody's words in quotation marks, under 25 of them, with their source.",
  Spark: 'A chart as a small picture within a line.',
  Table: 'A table with the columns you name, once a page.',
  Term: 'A word that the glossary explains.',
  Timeline: 'The events between two dates.',
  Verdicts: 'The answer in a few rows, each a link to what gives the reasons.',
  Voices: 'What people or offices said, in large type and side by side.',
};

/** Snippets for every component of a page: with what it needs, and, where it takes more, with all of it. */
export function componentSnippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries(VOCABULARY).flatMap(([name, props]) => {
      const needed = Object.entries(props).filter(([, { required }]) => required);
      const all = Object.entries(props);
      const plain = [name, snippet(name, needed)] as const;
      return all.length === needed.length ? [plain] : [plain, [`${name}, with all`, snippet(name, all)] as const];
    }),
  );
}

type Props = readonly (readonly [string, Prop])[];

function snippet(name: string, props: Props): Snippet {
  const attributes = props.map(([prop, { kind }], at) => ` ${prop}="${placeholder(prop, kind, at + 1)}"`).join('');
  return { prefix: `<${name}`, body: bodyOf(name, attributes, props.length + 1), description: ABOUT[name] ?? name };
}

function bodyOf(name: string, attributes: string, next: number): string[] {
  const within = WITHIN[name];
  if (within === undefined) return [`<${name}${attributes} />`];
  if (typeof within === 'string') return [`<${name}${attributes}>\${${String(next)}:${within}}</${name}>`];
  return [`<${name}${attributes}>`, ...within, `</${name}>`];
}

/** What is to be typed in the place of a property: one of its words, or an id of its kind. */
function placeholder(prop: string, kind: Prop['kind'], at: number): string {
  if (typeof kind !== 'string') return `\${${String(at)}|${kind.join(',')}|}`;
  return `\${${String(at)}:${EXAMPLES[prop] ?? EXAMPLES[kind] ?? `${kind}-id`}}`;
}

/** What stands in the place of properties that name nothing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  at: 'para. 8',
  columns: 'column-names',
  date: '2020',
  from: '2017',
  to: '2020',
  language: 'en',
  why: 'part of a name',
  text: 'what it is',
};

/** A name that a page may use, with what it is. */
export interface KnownId {
  id: string;
  kind: string;
  about: string | undefined;
}

/** A snippet for every id, so that it is completed in pages and in YAML; there is no other way without an extension. */
export function idSnippets(ids: readonly KnownId[]): Record<string, Snippet> {
  return Object.fromEntries(
    ids.map(({ id, kind, about = kind }) => [
      `${kind} ${id}`,
      { prefix: id, body: [id], description: `${kind}: ${about}`, scope: 'mdx,markdown,yaml' },
    ]),
  );
}
