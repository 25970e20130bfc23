import { endOf } from '../../basics/partial-date.ts';
import { bestGrade, gradeOf } from '../../evidence/sources/grade.ts';
import type { ReadSources } from '../../evidence/sources/source-kind.ts';
import { answerTo, listIn, type Answers } from '../../records/writing/answers.ts';
import { recordOf } from '../../records/writing/new-kind.ts';
import { questionsOf, type Question } from '../../records/writing/question.ts';
import { turnSchema } from './claim-schema.ts';

type Sources = Pick<ReadSources, 'value'>;

/** The questions for one turn in the history of a claim; the grade that is proposed is that of the best source. */
export function standingQuestions(answers: Answers, sources: Sources, day: string | undefined): Question[] {
  const date = answerTo(answers, 'date') ?? day;
  const named = listIn(answers.get('sources') ?? []).flatMap((id) => sources.value.get(id) ?? []);
  const known = [...sources.value.values()].filter(
    ({ published }) => published !== undefined && !isLater(published, date),
  );
  const order = ['date', 'sources', 'grade', 'standing', 'reason'];
  const questions = questionsOf(turnSchema, {
    date: { proposal: day },
    sources: { choices: known.map(({ id, title }) => ({ value: id, hint: title })), open: true },
    grade: { proposal: bestGrade(named.map(gradeOf)) },
  });
  return questions.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** True for what came out after a day, where both can be read. */
function isLater(published: string, date: string | undefined): boolean {
  return date !== undefined && /^\d{4}(-\d\d){0,2}$/.test(date) && endOf(published) > endOf(date);
}

/** The turn that was answered. */
export function turnOf(answers: Answers): Record<string, unknown> {
  return recordOf(turnSchema, answers);
}
