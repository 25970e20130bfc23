import type { Source } from './source-schema.ts';
import { GRADES, gradeOf, type Grade } from './grade.ts';
import { GRADE_WORDS } from './grade-words.ts';

/** How many sources are of one grade; `words` fits the number: "official documents". */
export interface GradeCount {
  grade: Grade;
  count: number;
  words: string;
}

/** Counts sources by grade, in the order of the grades; a grade that no source has is left out. */
export function countGrades(sources: readonly Source[]): GradeCount[] {
  return GRADES.map((grade) => {
    const count = sources.filter((source) => gradeOf(source) === grade).length;
    const { one, many } = GRADE_WORDS[grade];
    return { grade, count, words: count === 1 ? one : many };
  }).filter(({ count }) => count > 0);
}
