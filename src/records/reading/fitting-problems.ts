import type { z } from 'astro/zod';
import type { ContentProblem } from '../problems/content-problem.ts';
import { answeredTexts } from './answered-texts.ts';
import { blankTexts, isUnseen } from './blank-texts.ts';
import { keyName } from './key-name.ts';
import { repeatedItems } from './repeated-items.ts';
import { schemaAt, valueAt } from './schema-at.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** Files that commands write: what stands in their lists twice was there twice. */
const BY_COMMANDS = 'content/editions/';

/** What is wrong with a value that fits its schema: texts that say nothing, items that stand twice. */
export function fittingProblems(schema: z.ZodType, document: YamlDocument, path: Path): ContentProblem[] {
  const input = valueAt(document.value, path);
  const repeated = document.file.startsWith(BY_COMMANDS) ? [] : repeatedItems(input);
  return [
    ...blankTexts(input).map((at) => blankProblem([...path, ...at], document)),
    ...repeated.map((at) => twiceProblem([...path, ...at], document)),
    ...answeredTexts(schema, input).map((key) =>
      answerProblem([...path, key], document, schemaAt(schema, [key])?.description ?? ''),
    ),
  ];
}

/** What is said of a text that answers yes or no where words are wanted; `name` as `keyName` gives it. */
export function answersOnly(name: string, answer: unknown): string {
  return `${name} is to say something in words, and holds "${String(answer)}" alone.`;
}

function blankProblem(path: Path, document: YamlDocument): ContentProblem {
  const name = path.findLast((key) => typeof key === 'string') ?? '';
  const text = String(valueAt(document.value, path));
  const what = `"${name}" holds ${isUnseen(text) ? 'nothing that can be seen' : `"${text}", which says nothing`}.`;
  const place = { file: document.file, ...document.placeOf(path) };
  return { rule: 'schema', ...place, what, remedy: 'Fill it in, or leave it out.' };
}

function answerProblem(path: Path, document: YamlDocument, about: string): ContentProblem {
  const what = answersOnly(keyName(path), valueAt(document.value, path));
  return { rule: 'schema', file: document.file, ...document.placeOf(path), what, remedy: about };
}

function twiceProblem(path: Path, document: YamlDocument): ContentProblem {
  const what = `"${String(valueAt(document.value, path))}" stands in this list twice.`;
  return { rule: 'schema', file: document.file, ...document.placeOf(path), what, remedy: 'Name it once.' };
}
