import type { ContentFile } from '../../records/reading/content-files.ts';
import { isName } from '../../records/reading/names.ts';
import { answerTo } from '../../records/writing/answers.ts';
import { recordOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, questionsOf } from '../../records/writing/question.ts';
import { yamlOf } from '../../records/writing/yaml-text.ts';
import { imageSchema } from './image-schema.ts';

interface Read {
  sources: { value: ReadonlyMap<string, { id: string; title: string }> };
}

const FOLDER = 'content/images/';

/** The description of an image that lies in its folder already: what is to be seen, who made it, and its terms. */
export const newImage: NewKind<Read> = {
  name: 'image',
  about: 'the credit, licence and words of an image',
  unavailable: ({ files }: Ground<Read>) =>
    undescribed(files).length > 0
      ? undefined
      : `Put the image into ${FOLDER} first, under the name that is to be its id, in small letters: mill.jpg.`,
  questions: (_answers, { files, read }) => {
    const choices = undescribed(files).map((value) => ({ value }));
    return [
      ownQuestion('id', `Which image of ${FOLDER}.`, {
        choices,
        proposal: choices.length === 1 ? choices[0]?.value : undefined,
      }),
      ...questionsOf(imageSchema, {
        caption: { asked: true },
        sources: { choices: [...read.sources.value.values()].map(({ id, title }) => ({ value: id, hint: title })) },
      }),
    ];
  },
  draft: (answers) => [
    { path: `${FOLDER}${answerTo(answers, 'id') ?? ''}.yaml`, text: yamlOf(recordOf(imageSchema, answers)) },
  ],
  shows: (answers) => [`Show it in a page, by itself: <Image id="${answerTo(answers, 'id') ?? ''}" />`],
};

/** The names of images beside which no description lies. */
function undescribed(files: readonly ContentFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, image }) => {
    const id = path.slice(FOLDER.length).replace(/\.\w+$/, '');
    return image && isName(id) && !paths.has(`${FOLDER}${id}.yaml`) ? [id] : [];
  });
}
