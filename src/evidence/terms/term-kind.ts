import { slug } from 'github-slugger';
import { copiedTerms } from './copied-terms.ts';
import { nearest } from '../../records/problems/suggest.ts';
import { GLOSSARY } from './term-addresses.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Named, type ReadKind } from '../../records/reading/kind.ts';
import { joinedWords } from '../../records/reading/joined-words.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { sourcesOfRecords, unknownSourcesIn } from '../sources/unknown-sources.ts';
import { GLOSSARY_KINDS, glossarySchema, KEPT_IN_GLOSSARY, type GlossaryEntry } from './glossary-schema.ts';

/** Terms, organisations, people and places, in the order of the file. */
export interface ReadGlossary extends ReadKind<ReadonlyMap<string, GlossaryEntry>> {
  names: { term: Named };
}

/** The glossary: content/glossary.yaml, a map of id -> term. */
export function readGlossary(
  files: readonly ContentFile[],
  { sources }: { sources: Pick<ReadSources, 'names'> },
): ReadGlossary {
  const glossary = readRecordMaps(filesAt(files, /^content\/glossary\.yaml$/), () => glossarySchema);
  const { values, ids, problems } = glossary;
  return {
    value: values,
    problems: [
      ...problems,
      ...unknownSourcesIn(glossary, sources.names.source.ids),
      ...sameNames(glossary),
      ...namedTwice(glossary),
      ...copiedTerms(glossary),
      ...headsOfList(glossary),
      ...otherLetters(glossary),
      ...inHan(glossary),
      ...namesAsTyped(glossary),
      ...namesInOne(glossary),
      ...unlikeIds(glossary),
    ],
    names: { term: { ids, keptIn: KEPT_IN_GLOSSARY } },
    addresses: new Map([[GLOSSARY, new Set(['main', ...ids])]]),
    sources: sourcesOfRecords(glossary),
  };
}

/** Names that are a letter from their id: one of the two is misspelt. */
function unlikeIds(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return [...glossary.values.values()].flatMap(({ id, name, aliases }) => {
    const slugs = [name, ...aliases].map((one) => slug(one));
    if (
      slugs.includes(id) ||
      !slug(name).startsWith(id.charAt(0)) ||
      nearest(slug(name), [id], 1) === undefined ||
      isPlural(slug(name), id)
    )
      return [];
    const what = `This entry is called "${name}", and its id is "${id}".`;
    return [glossary.problemAt('look-again', id, ['name'], what, 'If one of the two is misspelt, correct it.')];
  });
}

function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one;
}

/** The letters of languages that nobody writes in those of the other: names of which two were exchanged show it. */
const LETTERS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:zh|ja)(?:-|$)/, /\p{Script=Hangul}/u, 'Hangul'],
  [/^(?:zh|ko)(?:-|$)/, /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'kana'],
  [/^(?:zh|ja|ko|en|fr|de|es)(?:-|$)/, /\p{Script=Cyrillic}/u, 'Cyrillic'],
];

/** Names in the letters of another language than they are said to be of. */
function otherLetters(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return [...glossary.values.values()].flatMap(({ id, names }) =>
    Object.entries(names).flatMap(([tag, name]) => {
      const other = LETTERS.find(([tags, letters]) => tags.test(tag) && letters.test(name))?.[2];
      if (other === undefined) return [];
      const what = `"${name}" is in ${other} letters, and stands under ${tag}.`;
      return [glossary.problemAt('schema', id, ['names', tag], what, 'Put each name under its own language.')];
    }),
  );
}

/** Languages with letters of their own, which once were written in those of Chinese. */
const ONCE_IN_HAN = /^ko(?:-|$)/;

/** Names without one letter of their language: they may be meant so. */
function inHan(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return [...glossary.values.values()].flatMap(({ id, names }) =>
    Object.entries(names).flatMap(([tag, name]) => {
      if (!ONCE_IN_HAN.test(tag) || !/^[\p{Script=Han}\s]+$/u.test(name)) return [];
      const what = `"${name}" stands under ${tag}, and is in Chinese letters alone.`;
      return [glossary.problemAt('look-again', id, ['names', tag], what, 'Put each name under its own language.')];
    }),
  );
}

/** Names in small letters, of what has a name of its own, and names with those of another language behind them. */
function namesAsTyped(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return [...glossary.values.values()].flatMap(({ id, name, kind }) => {
    const told = (what: string, remedy: string) => [glossary.problemAt('look-again', id, ['name'], what, remedy)];
    const [, own = '', other = ''] =
      /^(.*\p{Script=Latin}.*?)\s*\(([^()]*[^\p{Script=Latin}\p{P}\p{N}\s][^()]*)\)$/u.exec(name) ?? [];
    if (other !== '') {
      const what = `"${other}" stands in the name: names in other letters stand under "names", by their language.`;
      return told(what, `Write name: ${own}, and names: { ko: … } with the tag of its language.`);
    }
    if (kind === 'term' || !/^\p{Ll}+(?: \p{Ll}+)*$/u.test(name)) return [];
    const what = `"${name}" is the name of ${kind === 'organisation' ? 'an' : 'a'} ${kind}, and has no capital letter.`;
    return told(what, 'Write it as it begins a line, with its capitals.');
  });
}

/** Several names that are read as one. */
function namesInOne(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return [...glossary.values.values()].flatMap(({ id, aliases }) =>
    aliases.flatMap((alias, index) => {
      const told = joinedWords(alias);
      return told ? [glossary.problemAt(told.rule, id, ['aliases', index], told.what, told.remedy)] : [];
    }),
  );
}

/** Aliases that are the name, or an alias, of another entry: the search would find both. */
function namedTwice(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  const entries = [...glossary.values.values()];
  const all = [...entries.map(({ id, name }) => ({ id, name })), ...entries.flatMap(aliasesOf)];
  const names = new Map(all.reverse().map(({ id, name }) => [name.toLowerCase(), id]));
  return [...glossary.values.values()].flatMap(({ id, aliases }) =>
    aliases.flatMap((alias, index) => {
      const other = names.get(alias.toLowerCase());
      if (other === undefined || other === id) return [];
      const what = `"${alias}" is a name of another entry too: "${other}".`;
      return [glossary.problemAt('look-again', id, ['aliases', index], what, 'Take it out, if the two are not one.')];
    }),
  );
}

function aliasesOf({ id, aliases }: GlossaryEntry): { id: string; name: string }[] {
  return aliases.map((name) => ({ id, name }));
}

/** Ids that the parts of the glossary have already, one for each kind. */
function headsOfList(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  return GLOSSARY_KINDS.map((kind) => `kind-${kind}`)
    .filter((id) => glossary.values.has(id))
    .map((id) => {
      const what = `"${id}" cannot be an id: the glossary has a part of that name.`;
      return glossary.problemAt('id', id, [], what, 'Add a word to it.');
    });
}

/** Entries with the name of another. */
function sameNames(glossary: Records<Omit<GlossaryEntry, 'id'>>): ContentProblem[] {
  const first = new Map<string, string>();
  return [...glossary.values.values()].flatMap(({ id, name }) => {
    const earlier = first.get(name.toLowerCase());
    if (earlier === undefined) {
      first.set(name.toLowerCase(), id);
      return [];
    }
    const what = `"${name}" is the name of another entry too: "${earlier}".`;
    return [
      glossary.problemAt(
        'id',
        id,
        ['name'],
        what,
        'Keep one of the two, or name them so that readers can tell them apart.',
      ),
    ];
  });
}
