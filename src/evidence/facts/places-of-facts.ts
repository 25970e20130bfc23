import type { MdxDocument } from '../../records/reading/mdx-document.ts';
import { figureSentences } from '../../records/reading/sentences.ts';
import type { Path, YamlDocument } from '../../records/reading/yaml-document.ts';
import type { Fact } from './fact-schema.ts';
import { factsInText } from './fact-text.ts';
import { partsOf } from './resolve-fact.ts';

/** Letters of a sentence that are shown on each side of its figure. */
const SHOWN_AROUND = 60;

/**
 * Every place that prints a fact, or a fact that is computed from it, as an editor reads it: file, line, column, and the
 * sentence. In order of the documents; front matter before prose.
 */
export function placesThatRestOn(
  id: string,
  facts: ReadonlyMap<string, Fact>,
  documents: readonly MdxDocument[],
): string[] {
  const resting = dependentsOf(id, facts);
  return documents.flatMap((document) => [...placesInFront(document, resting), ...placesInProse(document, resting)]);
}

/** A fact and all that are computed from it, directly or through others. */
function dependentsOf(id: string, facts: ReadonlyMap<string, Fact>): Set<string> {
  const found = new Set([id]);
  // The set grows while it is read.
  for (const part of found) {
    for (const fact of facts.values()) if (partsOf(fact).some((own) => own.id === part)) found.add(fact.id);
  }
  return found;
}

function placesInProse({ file, tree }: MdxDocument, ids: ReadonlySet<string>): string[] {
  return figureSentences(tree).flatMap(({ text, figures }) =>
    figures.filter((figure) => ids.has(figure.id)).map((figure) => inWords(file, figure, text, figure.offset)),
  );
}

function placesInFront({ file, frontMatter }: MdxDocument, ids: ReadonlySet<string>): string[] {
  return textsIn(frontMatter).flatMap(({ path, text }) =>
    factsInText(text)
      .filter((id) => ids.has(id))
      .map((id) => inWords(file, frontMatter.placeOf(path), text, text.indexOf(`{${id}`))),
  );
}

/** Every text of a YAML document, however deep. */
function textsIn({ value }: YamlDocument): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const waiting: { path: Path; value: unknown }[] = [{ path: [], value }];
  for (const next of waiting) {
    if (typeof next.value === 'string') found.push({ path: next.path, text: next.value });
    if (typeof next.value !== 'object' || next.value === null) continue;
    const isList = Array.isArray(next.value);
    for (const [key, inner] of Object.entries(next.value)) {
      waiting.push({ path: [...next.path, isList ? Number(key) : key], value: inner });
    }
  }
  return found;
}

/** The place with the sentence around it, cut between words where it is long. */
function inWords(file: string, place: { line: number; column: number }, text: string, offset: number): string {
  const start = offset <= SHOWN_AROUND ? 0 : text.indexOf(' ', offset - SHOWN_AROUND) + 1;
  const after = text.indexOf(' ', offset + SHOWN_AROUND);
  const end = after < 0 ? text.length : after;
  const excerpt = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return `${file}:${place.line}:${place.column} ${excerpt}`;
}
