import { z } from 'astro/zod';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { joinedWords } from '../../records/reading/joined-words.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { parseYaml, type YamlDocument } from '../../records/reading/yaml-document.ts';

const word = z.string().min(1);

/** `content/other-words.yaml`: a word as the pages write it -> the words that readers may look for instead. */
export const otherWordsSchema = z.record(word, z.array(word).min(1));

/** A word of the pages -> other words for it, such as those of other languages. */
export type OtherWords = z.output<typeof otherWordsSchema>;

/** Words for the search that the glossary does not have: content/other-words.yaml. None where there is no such file. */
export function readOtherWords(files: readonly ContentFile[]): ReadKind<OtherWords> {
  const [file] = filesAt(files, /^content\/other-words\.yaml$/);
  if (!file) return { value: {}, problems: [] };
  const document = parseYaml(file.path, file.text);
  if (document.problems.length > 0) return { value: {}, problems: document.problems };
  const { value = {}, problems } = checkSchema(otherWordsSchema, document);
  return {
    value,
    problems: [...problems, ...wordsInOne(value, document), ...unwritten(Object.keys(value), files, document)],
  };
}

/** Several words that are read as one. */
function wordsInOne(words: OtherWords, document: YamlDocument): ContentProblem[] {
  return Object.entries(words).flatMap(([word, others]) =>
    others.flatMap((other, index) => {
      const told = joinedWords(other);
      return told ? [{ ...told, file: document.file, ...document.placeOf([word, index]) }] : [];
    }),
  );
}

/** Words that stand nowhere else in the content: mostly those of readers, and those of pages in their place. */
function unwritten(words: readonly string[], files: readonly ContentFile[], document: YamlDocument): ContentProblem[] {
  const others = files.filter(({ path }) => !NO_WORDS.test(path)).map(({ text }) => text.toLowerCase());
  return words
    .filter((word) => !others.some((text) => text.includes(word.toLowerCase())))
    .map((word) => {
      const place = { file: document.file, ...document.placeOf([word]) };
      const what = `"${word}" stands on no page, so that its other words find nothing.`;
      const remedy = 'Write the word of the pages first, and behind it what readers may look for.';
      return { rule: 'look-again', ...place, what, remedy };
    });
}

const NO_WORDS = /^content\/(?:other-words\.yaml|README\.md|spelling\.txt|addresses\.yaml|editions\/|links\.yaml)/;
