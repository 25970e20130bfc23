import { recordOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { questionsOf } from '../../records/writing/question.ts';
import { yamlOf } from '../../records/writing/yaml-text.ts';
import { siteSchema } from './site-schema.ts';

const FILE = 'content/site.yaml';

/** The terms that are proposed: those of words and code that most free sites have, and none for data that is not ours. */
const LICENCE = 'text=CC BY 4.0, code=MIT, data=Under the terms of their sources';

/** What a new site says of itself: the first thing in an empty folder. The report of its claims comes with its source. */
export const newSite: NewKind<unknown> = {
  name: 'site',
  about: 'another site, in a folder of its own that is empty',
  unavailable: ({ files }: Ground<unknown>) =>
    files.some(({ path }) => path === FILE)
      ? 'There is a site here already. Name an empty folder for another: CONTENT_FOLDER=../library npm run new -- site'
      : undefined,
  questions: (_answers, { today }) =>
    questionsOf(siteSchema, {
      language: { proposal: 'en' },
      asOf: { proposal: today },
      licence: { proposal: LICENCE, about: 'On what terms the site may be reused: words, code and data.' },
      madeBy: { asked: true },
    }).filter(({ name }) => name !== 'claims'),
  draft: (answers) => [{ path: FILE, text: yamlOf(recordOf(siteSchema, answers)) }],
  shows: () => ['Next: npm run new -- source, then npm run new -- page'],
};
