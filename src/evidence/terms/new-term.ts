import { answerTo } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { recordOf, textOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { questionsOf } from '../../records/writing/question.ts';
import { withEntry } from '../../records/writing/yaml-text.ts';
import { glossarySchema, type GlossaryEntry } from './glossary-schema.ts';

interface Read {
  glossary: { value: ReadonlyMap<string, Pick<GlossaryEntry, 'id'>> };
  sources: { value: ReadonlyMap<string, { id: string; title: string }> };
}

const FILE = 'content/glossary.yaml';

/** A new entry of the glossary, from its name and what it is. */
export const newTerm: NewKind<Read> = {
  name: 'term',
  about: 'a word, organisation, person or place that the glossary explains',
  questions: (answers, { read }: Ground<Read>) => [
    ...questionsOf(glossarySchema, {
      kind: { proposal: 'term' },
      sources: { choices: [...read.sources.value.values()].map(({ id, title }) => ({ value: id, hint: title })) },
    }),
    idQuestion('Its id.', idFrom([answerTo(answers, 'name')], 'term'), new Set(read.glossary.value.keys())),
  ],
  draft: (answers, ground) => {
    const text = withEntry(
      textOf(ground, FILE) ?? '',
      answerTo(answers, 'id') ?? '',
      recordOf(glossarySchema, answers),
    );
    return [{ path: FILE, text }];
  },
  shows: (answers) => [`Explain it in a page: <Term id="${answerTo(answers, 'id') ?? ''}">its words</Term>`],
};
