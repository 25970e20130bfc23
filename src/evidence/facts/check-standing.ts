import type { Standing } from './fact-schema.ts';
import type { Source } from '../sources/source-schema.ts';
import { gradeOf, type Grade } from '../sources/grade.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Grades of which one source is enough to establish a fact. */
const ESTABLISHING: readonly Grade[] = [
  'official document',
  'official statistics',
  'named official, as reported by the press',
  'research',
];

/** Grades of which two sources from different publishers establish a fact together. */
const ESTABLISHING_IN_TWOS: readonly Grade[] = ['press on the record', 'state media'];

/** How firm a figure is, firmest first. What was once in force is known as firmly as what is. */
const FIRMNESS: Record<Standing, number> = { established: 0, superseded: 0, reported: 1, estimate: 2, disputed: 3 };

/**
 * The standing of a fact is not better than its sources allow: `established` needs a source of an establishing grade, or
 * two publishers on the record that agree. A fact computed from others is not firmer than the least firm of them.
 */
export function standingProblem(
  fact: ResolvedFact,
  sources: ReadonlyMap<string, Source>,
  facts: ReadonlyMap<string, ResolvedFact>,
): FactProblem | undefined {
  const parts = (fact.parts ?? []).flatMap((id) => facts.get(id) ?? []);
  const weakest = parts.find((part) => FIRMNESS[part.standing] > FIRMNESS[fact.standing]);
  if (weakest) {
    const what = `This is called ${fact.standing}, but it is computed from "${weakest.id}", which is ${withArticle(weakest.standing)}.`;
    return problem(what, `Write standing: ${weakest.standing}.`);
  }
  const named = fact.sources.flatMap((id) => sources.get(id) ?? []);
  if (fact.standing !== 'established' || named.length < fact.sources.length || isEstablished(named)) return undefined;
  if (named.length === 0 && fact.origin) return withoutSources(fact.origin);
  const grades = [...new Set(named.map(gradeOf))].join(', ') || 'none';
  return problem(
    `This is called established, but the grade of its sources is: ${grades}.`,
    'Write standing: reported, or add an official document, official statistics, a named official or research.',
  );
}

function withoutSources({ dataset, lines }: NonNullable<ResolvedFact['origin']>): FactProblem {
  const rows = lines.length === 1 ? `line ${String(lines[0])} names` : 'the rows from which it comes name';
  return problem(
    `This is called established, and in the table "${dataset}" ${rows} no source.`,
    `Name the sources in a column of type sources: add one to content/datasets/${dataset}/ if there is none.`,
  );
}

function isEstablished(sources: readonly Source[]): boolean {
  const onRecord = sources.filter((source) => ESTABLISHING_IN_TWOS.includes(gradeOf(source)));
  const publishers = new Set(onRecord.map(({ publisher }) => publisher));
  return publishers.size >= 2 || sources.some((source) => ESTABLISHING.includes(gradeOf(source)));
}

function withArticle(standing: Standing): string {
  return standing === 'estimate' ? 'an estimate' : standing;
}

function problem(what: string, remedy: string): FactProblem {
  return { path: ['standing'], rule: 'grade', what, remedy };
}
