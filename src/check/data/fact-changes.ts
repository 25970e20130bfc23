import { expectOf } from '../../evidence/facts/figure-questions.ts';
import { placesThatRestOn } from '../../evidence/facts/places-of-facts.ts';
import { printFact } from '../../evidence/facts/print-fact.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';
import { withScalar } from '../../records/writing/yaml-text.ts';

type Facts = ReadonlyMap<string, ResolvedFact>;

/** A fact that comes out otherwise than before. */
export interface FactChange {
  id: string;
  before: string;
  after: string;
  /** Where it says what its sentences assume, and what that should become; undefined where it still holds. */
  expect?: { file: string; line: number; value: number | string };
  /** The sentences that print it: file, line, column and words. */
  places: readonly string[];
}

/** The facts that come out otherwise, in their order. `problems` are those of the content as it would be. */
export function factChanges(
  before: Facts,
  after: Facts,
  files: readonly ContentFile[],
  problems: readonly ContentProblem[],
): FactChange[] {
  const documents = files.filter(({ path }) => path.endsWith('.mdx')).map(readMdx);
  return [...after.values()].flatMap((fact): FactChange[] => {
    const { id } = fact;
    const old = before.get(id);
    if (!old || JSON.stringify([old.value, old.date]) === JSON.stringify([fact.value, fact.date])) return [];
    const change = { id, before: printed(old), after: printed(fact) };
    const places = placesThatRestOn(id, new Map(), documents).map((place) => withFigures(place, change, before));
    const expect = expectationOf(fact, files, problems);
    return [{ ...change, ...(expect && { expect }), places }];
  });
}

function printed(fact: ResolvedFact): string {
  const { text } = printFact(fact);
  return text.replaceAll('\u00a0', ' ');
}

/** The words around, with all figures as they print; the one that changes in brackets, before and after. */
function withFigures(place: string, change: Pick<FactChange, 'id' | 'before' | 'after'>, facts: Facts): string {
  const figure = change.before === change.after ? change.before : `${change.before} → ${change.after}`;
  return place.replaceAll(
    /\[([a-z0-9-]+)\]|\{([a-z0-9-]+)(?::[a-z]+)?\}/g,
    (mark, inProse?: string, inFront?: string) => {
      const id = inProse ?? inFront ?? '';
      const fact = facts.get(id);
      return id === change.id ? `[${figure}]` : fact ? printed(fact) : mark;
    },
  );
}

function expectationOf(
  fact: ResolvedFact,
  files: readonly ContentFile[],
  problems: readonly ContentProblem[],
): FactChange['expect'] {
  const value = expectOf(fact);
  for (const { file } of problems.filter(({ rule }) => rule === 'expect')) {
    const { line } = parseYaml(file, textAt(files, file)).placeOf([fact.id, 'expect']);
    const isIts = problems.some(
      (problem) => problem.rule === 'expect' && problem.file === file && problem.line === line,
    );
    const isThere = textAt(files, file).split('\n')[line - 1]?.includes('expect') ?? false;
    if (isIts && isThere && value !== undefined) return { file, line, value };
  }
  return undefined;
}

function textAt(files: readonly ContentFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

/** The files of the facts with what their sentences assume brought up to date. */
export function withNewExpectations(files: readonly ContentFile[], changes: readonly FactChange[]): ContentFile[] {
  const drifted = changes.flatMap(({ id, expect }) => (expect ? [{ id, ...expect }] : []));
  return [...Map.groupBy(drifted, ({ file }) => file)].map(([path, own]) => ({
    path,
    text: own.reduce((text, { id, value }) => withScalar(text, [id, 'expect'], value), textAt(files, path)),
  }));
}
