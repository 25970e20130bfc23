import type { Source, SourceKind } from './source-schema.ts';

export const GRADES = [
  'official document',
  'official statistics',
  'named official, as reported by the press',
  'press on the record',
  'press with unnamed sources',
  'research',
  'state media',
] as const;

/** How near a source stands to the event. */
export type Grade = (typeof GRADES)[number];

const BY_SPEAKER = {
  official: 'named official, as reported by the press',
  named: 'press on the record',
  unnamed: 'press with unnamed sources',
} as const satisfies Record<NonNullable<Source['speaker']>, Grade>;

const BY_KIND: Record<Exclude<SourceKind, 'wire' | 'news'>, Grade> = {
  'un-document': 'official document',
  government: 'official document',
  'official-statistics': 'official statistics',
  'state-media': 'state media',
  'think-tank': 'research',
  academic: 'research',
  ngo: 'research',
  company: 'research',
  dataset: 'research',
};

/** The grade follows from the kind of a source and, in the press, from who speaks in it. */
export function gradeOf({ kind, speaker }: Pick<Source, 'kind' | 'speaker'>): Grade {
  return kind === 'wire' || kind === 'news' ? BY_SPEAKER[speaker ?? 'unnamed'] : BY_KIND[kind];
}

/** True if the first grade stands nearer to the event than the second. */
export function isBetterGrade(grade: Grade, than: Grade): boolean {
  return GRADES.indexOf(grade) < GRADES.indexOf(than);
}

/** The best of some grades; undefined if there are none. */
export function bestGrade(grades: readonly Grade[]): Grade | undefined {
  return GRADES.find((grade) => grades.includes(grade));
}
