import { answerTo, type Answers } from '../records/writing/answers.ts';
import { isName } from '../records/reading/names.ts';
import { freeId, idFrom } from '../records/writing/ids.ts';
import { recordOf, type Ground, type NewKind } from '../records/writing/new-kind.ts';
import { ownQuestion, questionsOf, type Question } from '../records/writing/question.ts';
import { yamlOf } from '../records/writing/yaml-text.ts';
import { addressOf, type Page } from './prose/page.ts';
import { pageSchema } from './prose/page-schema.ts';

interface Read {
  pages: { value: ReadonlyMap<string, Page> };
}

/** A new page: what it says of itself, its answer, and what is not known. */
export const newPage: NewKind<Read> = {
  name: 'page',
  about: 'a page of words',
  questions: (answers, ground) => [
    ...questionsOf(pageSchema, {
      navigation: { asked: true },
      question: { asked: true },
      reviewed: { proposal: ground.today },
      order: { proposal: answerTo(answers, 'navigation') === undefined ? undefined : placeInMenu(ground) },
    }),
    ownQuestion('answer', 'The answer, in at most three sentences; it stands at the top.', { asked: true }),
    ownQuestion('unknown', 'What is not known, in a sentence or two.'),
    pathQuestion(answers, ground),
  ],
  draft: (answers) => {
    const path = `content/pages/${answerTo(answers, 'path') ?? ''}.mdx`;
    const answer = answerTo(answers, 'answer') ?? '';
    const unknown = answerTo(answers, 'unknown') ?? '';
    const body = `<Answer>\n${answer}\n</Answer>\n\n## What is not known\n\n${unknown}\n`;
    return [{ path, text: `---\n${yamlOf(recordOf(pageSchema, answers))}---\n\n${body}` }];
  },
  shows: (answers) => {
    const path = answerTo(answers, 'path') ?? '';
    return [
      `It is ${addressOf(path)}; its file is content/pages/${path}.mdx.`,
      'Before it is published: npm run addresses',
    ];
  },
};

/** After all that are in the menu. */
function placeInMenu({ read }: Ground<Read>): string {
  const places = [...read.pages.value.values()].map(({ frontMatter }) => frontMatter);
  return String(
    Math.max(-1, ...places.filter(({ navigation }) => navigation !== undefined).map(({ order }) => order)) + 1,
  );
}

function pathQuestion(answers: Answers, { files }: Ground<Read>): Question {
  const taken = new Set(files.map(({ path }) => path.replace(/^content\/pages\/|\.mdx$/g, '')));
  const proposal = idFrom([answerTo(answers, 'navigation') ?? answerTo(answers, 'title')], 'page');
  return ownQuestion(
    'path',
    'Its file without .mdx, which becomes the address: loans, or loans/by-year; index is the home page.',
    {
      proposal: taken.has('index') ? freeId(proposal, taken) : 'index',
      refuse: (typed) => {
        const path = typed.join(' ').trim();
        if (!path.split('/').every(isName)) {
          const meant = path
            .split('/')
            .map((part) => idFrom([part], 'page'))
            .join('/');
          return `"${path}" cannot be the path of a page. Use small letters, digits and single hyphens: ${freeId(meant, taken)}.`;
        }
        if (!taken.has(path)) return undefined;
        return `The page "${path}" is there already, and nothing is overwritten. Free is: ${freeId(path, taken)}.`;
      },
    },
  );
}
