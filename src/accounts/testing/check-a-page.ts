import { checkPage } from '../check-page.ts';
import { readPage } from '../page-kind.ts';
import type { Known } from '../rules/page-rule.ts';

/** What a page of these tests may name. */
export const known: Known = {
  asOf: undefined,
  ids: {
    fact: new Set(['loans-2020', 'saying']),
    source: new Set(['unsc-2375']),
    map: new Set(),
    image: new Set(['mill']),
    dataset: new Set(),
    chart: new Set(['loans']),
    term: new Set(['register']),
    claim: new Set(['loans-doubled']),
    event: new Set(['opening']),
    category: new Set(['loan']),
    resolution: new Set(['12']),
  },
  keptIn: {
    fact: 'Facts are the entries in content/facts/.',
    source: 'Sources are the entries in content/sources/.',
    map: '',
    image: '',
    dataset: '',
    chart: '',
    term: '',
    claim: '',
    event: '',
    category: '',
    resolution: '',
  },
  unprintable: new Set(['saying']),
  facts: new Map(),
  termNames: new Map(),
  anchors: new Map([
    ['/a/', new Set(['how-many'])],
    ['/loans/', new Set(['renewals'])],
  ]),
  assets: new Set(['/mill.png']),
  datasets: new Map(),
  chartNamed: () => undefined,
  sources: new Map(),
  sourceUrls: new Set(['https://gazette.example/2021']),
  origin: 'https://library.example',
};
/** A sound front matter. */
export const FRONT = '---\ntitle: A\ndescription: B\nsummary: C\nreviewed: 2026-01-01\n---\n\n';

/** What the check says of a page with this text below its front matter: place, fault and remedy of each. */
export function problemsOf(body: string): string[] {
  const problems = checkPage(readPage({ path: 'content/pages/a.mdx', text: FRONT + body }), known);
  return problems.map(({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`);
}
