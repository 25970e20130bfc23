import type { Found } from './found.ts';
import { openSigns } from './open-signs.ts';
import { withoutRemarks } from './remarks.ts';

interface Printed {
  sign: RegExp;
  what: (found: RegExpMatchArray) => string;
  remedy: (found: RegExpMatchArray) => string;
}

/** What works in the text of a page alone. */
const PRINTED: readonly Printed[] = [
  {
    sign: /<(?:Fact|Cite|Quote|Term|Literal|Chart|Claim|Note|Image)\b[^>\n]*>/g,
    what: ([tag]) => `${tag} would be printed as it stands: components work in the text of a page alone.`,
    remedy: ([tag]) => `Say it in plain words.${factIn(tag)}`,
  },
  {
    sign: /\[[^\]\n]+\]\((?:\/|https?:)[^)\s]*\)/g,
    what: ([link]) => `${link} would be printed as it stands: links work in the text of a page alone.`,
    remedy: ([link]) => `Write the words alone: ${/\[([^\]]+)\]/.exec(link)?.[1] ?? ''}`,
  },
  {
    sign: /\*\*(?=\S)([^*\n]+)\*\*/g,
    what: ([bold]) => `${bold} would be printed with its stars: bold words work in the text of a page alone.`,
    remedy: ([, words = '']) => `Write the words alone: ${words}`,
  },
  {
    sign: /<\/?(?:a|b|br|em|i|p|span|strong|sub|sup|u)\b[^>\n]*>/g,
    what: ([tag]) => `${tag} would be printed as it stands: there is no HTML here.`,
    remedy: () => 'Take it out.',
  },
  {
    sign: /&(?:nbsp|amp|lt|gt|quot|apos|[mn]dash|[lr][sd]quo|hellip|eacute|#\d+|#x[\da-f]+);/gi,
    what: ([name]) => `${name} would be printed as it stands: it is the name of a sign in HTML.`,
    remedy: () => 'Type the sign itself.',
  },
];

/** Files of records in whose words no figure is filled in; those of charts and claims have places where one is. */
const WITHOUT_FIGURES =
  /^content\/(?:sources|facts|datasets|maps|images|changes|resolutions)\/|^content\/glossary\.yaml$/;

/** The id of a fact in braces, as the words of claims and notes of charts have it. */
const FACT_IN_BRACES: Printed = {
  sign: /\{[a-z0-9]+(?:-[a-z0-9]+)+(?::[a-z]+)?\}/g,
  what: ([braces]) => `${braces} would be printed as it stands: no figure is filled in here.`,
  remedy: () => 'Say it without the figure: it is printed on a page, or in the words of a claim.',
};

/** What lists of literature for LaTeX keep: {Trade}, \\&, {\\'e}. */
const LATEX: Printed = {
  sign: /\{\p{Lu}[\p{L} -]*\}|\{?\\{1,2}[&%$#_](?![\w"])|\{\\+['"`^~][A-Za-z]\}/gu,
  what: ([sign]) => `${sign} would be printed as it stands: braces and backslashes are of LaTeX.`,
  remedy: ([sign]) => `Write the words alone${/^\{\p{Lu}/u.test(sign) ? `: ${sign.slice(1, -1)}` : ''}.`,
};

/** Markup in a record, in a cell of a table or in front matter, where it would be printed as it is typed. */
export function printedMarkup(file: string, text: string): Found[] {
  const read = readFrom(file, text);
  const signs = [
    ...PRINTED,
    ...(WITHOUT_FIGURES.test(file) ? [FACT_IN_BRACES] : []),
    ...(file.startsWith('content/sources/') ? [LATEX] : []),
  ];
  const printed = signs.flatMap(({ sign, what, remedy }) =>
    [...read.matchAll(sign)].map((found) => ({
      ...{ rule: 'markup' as const, at: found.index, what: what(found), remedy: remedy(found) },
    })),
  );
  return [...printed, ...(file.endsWith('.csv') ? [] : openSigns(read))];
}

/** The part of a file that no program makes markup of. */
function readFrom(file: string, text: string): string {
  if (file.endsWith('.mdx')) return withoutRemarks(/^---\r?\n[^]*?\n---/.exec(text)?.[0] ?? '');
  if (file.endsWith('.csv')) return text;
  return file.endsWith('.yaml') && !file.startsWith('content/editions/') ? withoutRemarks(text) : '';
}

function factIn(tag: string): string {
  const [, id] = /\bid="([^"]*)"/.exec(tag) ?? [];
  return tag.startsWith('<Fact') ? ` A fact is {${id ?? 'id'}} in the words of claims and in notes of charts.` : '';
}
