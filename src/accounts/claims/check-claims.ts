import { earlyReview, historyProblems, lateFigures, type ClaimProblem } from './history-problems.ts';
import { repeatedReasons, unnamedReporters } from './reason-problems.ts';
import { factsInText, splitFactText } from '../../evidence/facts/fact-text.ts';
import { findFigures } from '../../evidence/facts/find-figures.ts';
import { dateInWords, startOf } from '../../basics/partial-date.ts';
import type { ClaimFrontMatter } from './claim-schema.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { checkPage } from '../check-page.ts';
import { sameFronts } from '../same-fronts.ts';
import { repeatedUnits } from './repeated-units.ts';
import { countedNouns } from '../rules/figures/check-bare-figures.ts';
import type { ReadPage } from '../prose/page.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { IdKind } from '../../records/reading/kind.ts';
import type { Known } from '../rules/page-rule.ts';
import { lostSection } from '../../records/problems/lost-section.ts';
import { didYouMean } from '../../records/problems/suggest.ts';

interface Evidence {
  known: Known;
  sources: ReadonlyMap<string, Source>;
  /** What site.yaml says; undefined where that file is faulty. */
  site: Site | undefined;
  /** Where site.yaml names the report. */
  placeOfReport?: (Place & { file: string }) | undefined;
}

/** Holds every claim against the rules of pages and of claims. The list of claims shows each, so none is without a use. */
export function checkClaims(claims: readonly ReadPage<ClaimFrontMatter>[], evidence: Evidence): ContentProblem[] {
  return [
    ...checkReport(claims, evidence),
    ...sameNumbers(claims),
    ...sameFronts(claims, { short: 'short name', claim: 'claim' }, []),
    ...withoutEvidence(claims),
    ...claims.flatMap((claim) => [
      ...checkPage(claim, evidence.known),
      ...placed(claim, checkFrontMatter(claim.page?.frontMatter, evidence)),
    ]),
  ];
}

/** Claims whose account shows no evidence: the ledger counts what speaks for and against each. */
function withoutEvidence(claims: readonly ReadPage<ClaimFrontMatter>[]): ContentProblem[] {
  const without = claims.filter(({ page, document }) => page && document.uses.every(({ name }) => name !== 'Evidence'));
  return without.map(({ document: { file, frontMatter } }) => ({
    rule: 'component',
    file,
    ...frontMatter.placeOf(['claim']),
    what: 'The account of this claim has no <Evidence>.',
    remedy: 'Add <Evidence> with <EvidenceFor> and <EvidenceAgainst>, as "Change a claim" in content/README.md shows.',
  }));
}

/** Claims with the number of another. */
function sameNumbers(claims: readonly ReadPage<ClaimFrontMatter>[]): ContentProblem[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ page, document }) => {
    if (!page) return [];
    const { number } = page.frontMatter;
    const earlier = first.get(number);
    if (earlier === undefined) {
      first.set(number, document.file);
      return [];
    }
    const what = `The number ${number} is that of another claim: ${earlier}.`;
    const place = { file: document.file, ...document.frontMatter.placeOf(['number']) };
    return [
      { rule: 'id' as const, ...place, what, remedy: `Give one of the two another: ${freeNumber(number, claims)}.` },
    ];
  });
}

/** The number with the first letter that no claim has. */
function freeNumber(number: string, claims: readonly ReadPage<ClaimFrontMatter>[]): string {
  const taken = new Set(claims.map(({ page }) => page?.frontMatter.number));
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => number.replace(/[a-z]$/, '') + letter);
  return letters.find((free) => !taken.has(free)) ?? String(claims.length + 1);
}

/** Where there are claims, site.yaml names the report and its time. */
function checkReport(claims: readonly unknown[], { known, site, sources, placeOfReport }: Evidence): ContentProblem[] {
  if (!site || claims.length === 0) return [];
  const place = { file: 'content/site.yaml', line: 1, column: 1 };
  if (!site.claims) {
    const what = '"claims" is missing: there are files in content/claims/.';
    return [
      {
        rule: 'missing-file',
        ...place,
        what,
        remedy: 'Say which report they are of: claims: { report: …, thenUntil: … }.',
      },
    ];
  }
  const { report } = site.claims;
  if (known.ids.source.has(report)) return daysOfReport(site.claims, sources.get(report)?.published);
  const remedy = didYouMean(report, known.ids.source) + known.keptIn.source;
  return [
    {
      rule: 'reference',
      ...(placeOfReport ?? place),
      what: `There is no source "${report}", which is to be the report.`,
      remedy,
      missing: `source ${report}`,
    },
  ];
}

/** Days that cannot be of the time of the report, or from which nothing of it can have been known. */
function daysOfReport({ thenUntil, knownOn }: NonNullable<Site['claims']>, published?: string): ContentProblem[] {
  if (published === undefined) return [];
  const told = (rule: 'table' | 'look-again', what: string, remedy: string) => ({
    ...{ rule, file: 'content/site.yaml', line: 1, column: 1, what, remedy },
  });
  const [came, nextYear] = [
    dateInWords(published),
    `${String(Number(published.slice(0, 4)) + 1)}${published.slice(4)}`,
  ];
  const late = `thenUntil is ${dateInWords(thenUntil)}, more than a year after the report of ${came}.`;
  return [
    ...(thenUntil > nextYear
      ? [told('look-again', late, 'Write the last day of the time of the report; the day of the site is asOf.')]
      : []),
    ...knownOn
      .filter((day) => day < startOf(published))
      .map((day) => {
        const what = `knownOn has ${dateInWords(day)}, before the report of ${came}: nobody had made its claims.`;
        return told('table', what, 'Take it out, or correct the day.');
      }),
  ];
}

function checkFrontMatter(claim: ClaimFrontMatter | undefined, { known, sources, site }: Evidence): ClaimProblem[] {
  if (!claim) return [];
  const { history } = claim;
  return [
    ...(site?.claims ? historyProblems(history, sources, site.claims.thenUntil) : []),
    ...lateFigures(history, known.facts, sources),
    ...repeatedReasons(history),
    ...unnamedReporters(history, known.facts, sources),
    ...earlyReview(claim),
    ...history.flatMap((turn, index) => unknownIds('source', turn.sources, ['history', index, 'sources'], known)),
    ...unknownIds('fact', claim.facts, ['facts'], known),
    ...unknownIds('chart', claim.charts, ['charts'], known),
    ...unknownIds('event', claim.events, ['events'], known),
    ...claim.chapters.flatMap((address, index) => deadChapter(address, ['chapters', index], known)),
    ...textsOf(claim).flatMap(({ text, path }) => [
      ...factsInText(text).flatMap((id) => badFact(id, path, known)),
      ...bareFigures(text, path, known),
      ...repeatedUnits(text, known.facts).map((told) => ({ rule: 'form' as const, path, ...told })),
    ]),
  ];
}

function unknownIds(kind: IdKind, ids: readonly string[], path: ClaimProblem['path'], known: Known): ClaimProblem[] {
  return ids.flatMap((id, index) =>
    known.ids[kind].has(id)
      ? []
      : [
          {
            rule: 'reference' as const,
            path: [...path, index],
            missing: `${kind} ${id}`,
            what: `There is no ${kind} "${id}".`,
            remedy: didYouMean(id, known.ids[kind]) + known.keptIn[kind],
          },
        ],
  );
}

function badFact(id: string, path: ClaimProblem['path'], known: Known): ClaimProblem[] {
  if (!known.ids.fact.has(id)) {
    const remedy = didYouMean(id, known.ids.fact) + known.keptIn.fact;
    return [
      { rule: 'reference', path, what: `{${id}}: there is no fact with this id.`, remedy, missing: `fact ${id}` },
    ];
  }
  if (!known.unprintable.has(id)) return [];
  const what = `{${id}}: this fact has neither a figure nor a date to print.`;
  return [{ rule: 'reference', path, what, remedy: 'Write the sentence without it.' }];
}

function deadChapter(address: string, path: ClaimProblem['path'], { anchors }: Known): ClaimProblem[] {
  const [page = '', section] = address.split('#');
  const there = anchors.get(page);
  if (there && (section === undefined || there.has(section))) return [];
  if (there) return [{ rule: 'link', path, ...lostSection(page, section ?? '', anchors) }];
  const remedy = `${didYouMean(page, anchors.keys())}Write it as in the address bar: /page/#section.`;
  return [{ rule: 'link', path, what: `There is no page ${page}.`, remedy, missing: `page ${page}` }];
}

/** Figures typed into a text that can print facts. Where a fact is printed, nothing is typed. */
function bareFigures(text: string, path: ClaimProblem['path'], { facts }: Known): ClaimProblem[] {
  const typed = splitFactText(text).map((part) => ('words' in part ? part.words : ' \0 '));
  const figures = findFigures(typed.join(''), countedNouns(facts)).filter(({ written }) => written !== 'loosely');
  return figures.map(({ text: figure, written }) => ({
    rule: written === 'digits' ? 'bare-figure' : 'figure-in-words',
    path,
    what: `"${figure}" under "${String(path.at(-1))}" is a bare figure.`,
    remedy: 'Bind it to data: write it into content/facts/ and print it with {id}.',
  }));
}

/** The texts of a claim that may have facts in them. */
function textsOf({
  claim,
  saidBy,
  wouldChange,
  history,
}: ClaimFrontMatter): { text: string; path: (string | number)[] }[] {
  return [
    { text: claim, path: ['claim'] },
    { text: saidBy, path: ['saidBy'] },
    { text: wouldChange, path: ['wouldChange'] },
    ...history.map(({ reason }, index) => ({ text: reason, path: ['history', index, 'reason'] })),
  ];
}

function placed({ document }: ReadPage<unknown>, problems: readonly ClaimProblem[]): ContentProblem[] {
  const { file, frontMatter } = document;
  return problems.map(({ path, ...problem }) => ({ ...problem, file, ...frontMatter.placeOf(path) }));
}
