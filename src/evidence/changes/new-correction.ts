import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { recordOf, textOf, type NewKind } from '../../records/writing/new-kind.ts';
import { questionsOf } from '../../records/writing/question.ts';
import { withEntry } from '../../records/writing/yaml-text.ts';
import type { ReadFacts } from '../facts/fact-kind.ts';
import { changeSchema, type Change } from './change-schema.ts';

interface Read {
  changes: { value: ReadonlyMap<string, Change> };
  facts: Pick<ReadFacts, 'value'>;
  datasets?: { value: ReadonlyMap<string, { title: string }> };
  claims: { value: ReadonlyMap<string, { frontMatter: { short: string } }> };
  pages: { value: ReadonlyMap<string, { address: string; frontMatter: { title: string } }> };
}

/** A new entry of the public log: a correction, or an update. */
export const newCorrection: NewKind<Read> = {
  name: 'correction',
  about: 'an entry of the public log of changes',
  questions: (answers, ground) => {
    const { changes, pages, facts, claims, datasets } = ground.read;
    const isCorrection = (answerTo(answers, 'kind') ?? 'correction') === 'correction';
    const touches = { asked: true, required: touchedNothing(answers) };
    const fields = questionsOf(changeSchema, {
      date: { proposal: ground.dayOfChange },
      kind: { proposal: 'correction' },
      was: { required: isCorrection },
      pages: {
        ...touches,
        choices: [...pages.value.values()].map((page) => ({ value: page.address, hint: page.frontMatter.title })),
        open: true,
      },
      facts: {
        asked: true,
        choices: [...facts.value.values()].map(({ id, statement }) => ({ value: id, hint: statement })),
      },
      datasets: {
        asked: true,
        choices: [...(datasets?.value ?? [])].map(([id, { title }]) => ({ value: id, hint: title })),
      },
      claims: {
        asked: true,
        choices: [...claims.value].map(([id, { frontMatter }]) => ({ value: id, hint: frontMatter.short })),
      },
    });
    const words = [answerTo(answers, 'date') ?? ground.dayOfChange, answerTo(answers, 'title')];
    return [
      ...fields,
      idQuestion('Its id, which begins with the day.', idFrom(words, 'change'), new Set(changes.value.keys())),
    ];
  },
  draft: (answers, ground) => {
    const id = answerTo(answers, 'id') ?? '';
    const path = `content/changes/${answerTo(answers, 'date') ?? ground.dayOfChange}.yaml`;
    const text = withEntry(textOf(ground, path) ?? '', id, recordOf(changeSchema, answers), 'first');
    return [{ path, text }];
  },
  shows: () => ['It stands at /changes/, on the page of its day, and as a notice on what it names.'],
};

function touchedNothing(answers: Answers): boolean {
  return ['facts', 'claims', 'datasets'].every((key) => answerTo(answers, key) === undefined);
}
