import { findFigures } from '../facts/find-figures.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { IMAGE_TYPES, MOST_IMAGE_BYTES } from '../../records/reading/image-file.ts';
import type { Records } from '../../records/reading/read-records.ts';
import type { ImageWords } from './image-schema.ts';

/** The most pixels of an image: twice what a good camera takes. */
const MOST_PIXELS = 50_000_000;
/** The fewest pixels across: narrower ones are a smear in a column of text. */
const LEAST_WIDTH = 320;

type Found = Pick<ContentProblem, 'what' | 'remedy'>;

/** The name without its ending, and what the ending says: `mill.jpg` is a `jpeg`. */
export function partsOf(path: string): { id: string; type: string } {
  const name = path.split('/').at(-1) ?? path;
  const [, id = name, ending = ''] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  return { id, type: ending.toLowerCase().replace(/^jpg$/, 'jpeg') };
}

/** What is wrong with the files of images: their bytes, their size, and that each has a description of its own. */
export function fileProblems(files: readonly ContentFile[], described: ReadonlySet<string>): ContentProblem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const { id } = partsOf(file.path);
    const earlier = seen.get(id);
    seen.set(id, file.path);
    const found = earlier === undefined ? (bytesProblem(file) ?? withoutWords(id, described)) : taken(id, earlier);
    return found ? [{ rule: 'image' as const, file: file.path, line: 1, column: 1, ...found }] : [];
  });
}

function taken(id: string, earlier: string): Found {
  const what = `There are two images with the name "${id}": the other is ${earlier}.`;
  return { what, remedy: 'Give one of the two another name, and its description too.' };
}

function withoutWords(id: string, described: ReadonlySet<string>): Found | undefined {
  if (described.has(id)) return undefined;
  const what = 'This image has no description beside it.';
  return { what, remedy: `Write content/images/${id}.yaml with alt, credit and licence.` };
}

function bytesProblem({ path, image }: ContentFile): Found | undefined {
  if (!image) return undefined;
  const { type, width, height, bytes } = image;
  if (bytes > MOST_IMAGE_BYTES) {
    const what = `This image has ${inWords(bytes)} bytes; at most ${inWords(MOST_IMAGE_BYTES)} can be read.`;
    return { what, remedy: 'Save it smaller: 2,000 pixels across are enough.' };
  }
  if (type === undefined || !IMAGE_TYPES.some((known) => known === type)) return unreadable(type);
  const named = partsOf(path);
  if (named.type !== type) {
    const what = `By its name this is a ${named.type.toUpperCase()}, by its bytes a ${type.toUpperCase()}.`;
    return { what, remedy: `Call it content/images/${named.id}.${type === 'jpeg' ? 'jpg' : type}.` };
  }
  if (width * height > MOST_PIXELS) {
    const what = `This image has ${inWords(width)} × ${inWords(height)} pixels; at most ${inWords(MOST_PIXELS)} can be read.`;
    return { what, remedy: 'Save it smaller: 2,000 pixels across are enough.' };
  }
  if (width >= LEAST_WIDTH) return undefined;
  const what = `This image is ${inWords(width)} pixels wide; below ${inWords(LEAST_WIDTH)} it is a smear on the page.`;
  return { what, remedy: 'Use a larger original. A larger copy of this one shows no more.' };
}

function unreadable(type: string | undefined): Found {
  const is = type === undefined ? 'This file is no image that can be read.' : `This is a ${type.toUpperCase()}.`;
  return { what: is, remedy: 'Open it in a program for images and save it as JPEG or PNG.' };
}

/** What is wrong with the words of images: no file to describe, figures, words that say what stands there anyway. */
export function wordsProblems(records: Records<ImageWords>, files: ReadonlySet<string>): ContentProblem[] {
  const without = [...records.ids].filter((id) => !files.has(id) && records.values.has(id));
  return [
    ...without.map((id) => {
      const what = `There is no image beside this description: ${id}.jpg, .png, .webp or .avif.`;
      return records.problemAt('image', id, [], what, 'Put the image here under this name, or remove the description.');
    }),
    ...[...records.values.values()].flatMap((image) => [
      ...idleWords(image).map(({ key, ...found }) =>
        records.problemAt('image', image.id, [key], found.what, found.remedy),
      ),
      ...figuresIn(image).map(({ key, text }) => {
        const what = `"${text}" under "${key}" is a bare figure.`;
        return records.problemAt('bare-figure', image.id, [key], what, REMEDY_OF_FIGURES);
      }),
    ]),
  ];
}

const REMEDY_OF_FIGURES = 'No fact can be printed there: say it without the figure, and print that beside the image.';

function idleWords({ alt, caption, credit }: ImageWords): (Found & { key: string })[] {
  const key = 'alt';
  if (caption?.includes(credit)) {
    const what = `The caption says "${credit}", which is printed below it as the credit.`;
    return [{ key: 'caption', what, remedy: 'Take it out of the caption.' }];
  }
  if (alt === caption) {
    const what = 'alt and caption are the same: who listens would hear it twice.';
    return [{ key, what, remedy: 'Say under alt what is to be seen, under caption what it is.' }];
  }
  if (/\.(?:jpe?g|png|webp|avif)$/i.test(alt)) {
    return [{ key, what: `"${alt}" is the name of a file.`, remedy: 'Say what the image shows.' }];
  }
  if (!/^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic) (?:of|showing)\b/i.test(alt)) return [];
  const what = `"${alt}" begins with what is said anyway: that it is an image.`;
  return [{ key, what, remedy: 'Begin with what it shows.' }];
}

function figuresIn(image: ImageWords): { key: string; text: string }[] {
  return (['alt', 'caption'] as const).flatMap((key) =>
    findFigures(image[key] ?? '', new Set())
      .filter(({ written }) => written !== 'loosely')
      .map(({ text }) => ({ key, text })),
  );
}

function inWords(number: number): string {
  return number.toLocaleString('en-US');
}
