import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { fileQuestion, pathOfFile } from '../../records/writing/file-question.ts';
import { recordOf, textOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, questionsOf, type Question } from '../../records/writing/question.ts';
import { withEntry } from '../../records/writing/yaml-text.ts';
import { readLiterature, type Literature } from './read-literature.ts';
import { guessFromAddress, type Guess } from './source-from-address.ts';
import type { ReadSources } from './source-kind.ts';
import { isPress, sourceSchema } from './source-schema.ts';

type Known = Ground<{ sources: Pick<ReadSources, 'value' | 'names'> }>;

/** A new source: from its address, from a list of literature, or by hand. */
export const newSource: NewKind<Known['read']> = {
  name: 'source',
  about: 'a publication that can be cited',
  questions: (answers, ground) => [
    ...beforehand(answers, ground),
    // An entry that is chosen answers most of these.
    ...ofItself(answers, ground).map((question) =>
      isToChoose(answers, ground) ? { ...question, required: false } : question,
    ),
  ],
  draft: (answers, ground) => {
    const id = answerTo(answers, 'id') ?? '';
    const path = pathOfFile('sources', answers);
    return [{ path, text: withEntry(textOf(ground, path) ?? '', id, recordOf(sourceSchema, answers)) }];
  },
  shows: (answers) => [`Cite it in a page: <Cite id="${answerTo(answers, 'id') ?? ''}" />`],
};

/** From where the source is taken. */
function beforehand(answers: Answers, ground: Known): Question[] {
  const from = ownQuestion('from', 'A BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) file to take it from.', {
    sort: 'file',
    required: false,
    refuse: (typed) => unreadable(typed.join(' '), ground),
  });
  const entries = literature(answers, ground);
  // Whoever has said what it is has no file of it.
  if (!answers.has('from') && answers.has('id')) return [];
  if (entries.length < 2) return [from];
  const choices = entries.map(({ id, guess }) => ({ value: id, hint: guess.title }));
  return [from, ownQuestion('entry', 'Which entry of the file, by its number.', { choices })];
}

/** True for a file of several entries as long as nobody has said which. */
function isToChoose(answers: Answers, ground: Known): boolean {
  return literature(answers, ground).length > 1 && answerTo(answers, 'entry') === undefined;
}

function unreadable(path: string, { outside }: Known): string | undefined {
  try {
    readLiterature(path, outside.get(path) ?? '');
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** The entries of the file, if one is named that can be read. */
function literature(answers: Answers, ground: Known): Literature[] {
  const path = answerTo(answers, 'from');
  if (path === undefined || unreadable(path, ground) !== undefined) return [];
  return readLiterature(path, ground.outside.get(path) ?? '');
}

function ofItself(answers: Answers, ground: Known): Question[] {
  const { value, names } = ground.read.sources;
  const guess = guessOf(answers, ground);
  const said = (key: keyof Guess) => answerTo(answers, key) ?? guess[key];
  const kind = said('kind');
  const fields = questionsOf(sourceSchema, {
    ...Object.fromEntries(Object.entries(guess).map(([key, proposal]) => [key, { proposal }])),
    url: { proposal: guess.url, asked: true },
    published: { proposal: guess.published, asked: true },
    speaker: { required: kind !== undefined && isPress(kind) },
  }).filter(({ name }) => name !== 'speaker' || kind === undefined || isPress(kind));
  const order = ['url', 'kind', 'speaker', 'publisher', 'title', 'published', 'language', 'seen'];
  const taken = fields.filter(({ name }) => !order.includes(name));
  const id = idFrom([said('publisher'), said('published')?.slice(0, 7), shortened(said('title'))], 'source');
  return [
    ...order.flatMap((name) => fields.filter((field) => field.name === name)),
    ...taken,
    fileQuestion('sources', ground.files, usualFile(kind, ground)),
    idQuestion('Its id: agency, year, month and a word or two.', id, new Set([...names.source.ids, ...value.keys()])),
  ];
}

function guessOf(answers: Answers, ground: Known): Guess {
  const entries = literature(answers, ground);
  const number = answerTo(answers, 'entry');
  const entry = entries.length === 1 ? entries[0] : entries.find(({ id }) => id === number);
  const address = answerTo(answers, 'url') ?? entry?.guess.url;
  const known = address === undefined ? {} : guessFromAddress(address, ground.read.sources.value.values());
  const seen = address === undefined ? {} : { seen: 'original' };
  return { ...seen, ...known, ...entry?.guess };
}

/** The first words that say something. */
function shortened(title = ''): string {
  return title
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .slice(0, 3)
    .join(' ');
}

/** The file in which most sources of this kind stand. */
function usualFile(kind: string | undefined, { files, read }: Known): string | undefined {
  const ids = [...read.sources.value.values()].filter((source) => source.kind === kind).map(({ id }) => id);
  const counted = files
    .filter(({ path }) => path.startsWith('content/sources/'))
    .map(({ path, text }) => ({
      path,
      count: ids.filter((id) => text.includes(`\n${id}:`) || text.startsWith(`${id}:`)).length,
    }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.path.replace(/^.*\/|\.yaml$/g, '') : undefined;
}
