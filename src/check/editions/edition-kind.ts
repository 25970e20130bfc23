import { CHANGES, dayAddress } from '../../evidence/changes/changes.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { fileName } from '../../records/reading/read-records.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../../records/reading/yaml-document.ts';
import { editionDigest } from './edition-digest.ts';
import { editionSchema, type Edition } from './edition-schema.ts';

/** An edition, and where each line of it stands. */
export interface WrittenEdition extends Edition {
  /** The digest of its text. */
  digest: string;
  document: Pick<YamlDocument, 'file' | 'placeOfKey' | 'placeOf'>;
}

/** The editions in order of day, and what was published in any of them. */
export interface ReadEditions extends ReadKind<readonly WrittenEdition[]> {
  published: { fact: ReadonlySet<string>; claim: ReadonlySet<string>; dataset: ReadonlySet<string> };
  /** The days after which files are named, also of those that cannot be read. */
  days: ReadonlySet<string>;
}

const MAIN = new Set(['main']);

const readEdition = rememberByFile(readOne);

/** Editions: content/editions/, a YAML file for each release, named after its day. */
export function readEditions(files: readonly ContentFile[]): ReadEditions {
  const written = filesAt(files, /^content\/editions\/[^/]+\.yaml$/);
  const read = written.map(readEdition);
  const names = new Set(written.map(({ path }) => path));
  const editions = read.flatMap(({ edition }) => edition ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));
  const every = (part: 'figures' | 'claims' | 'tables') =>
    new Set(editions.flatMap((edition) => Object.keys(edition[part])));
  return {
    value: editions,
    problems: read.flatMap(({ problems, misnamed }) => [
      ...problems,
      ...(misnamed ? [ofAnotherDay(misnamed, names)] : []),
    ]),
    published: { fact: every('figures'), claim: every('claims'), dataset: every('tables') },
    days: new Set(written.map(({ path }) => fileName(path))),
    addresses: new Map(
      editions.flatMap(({ day }) => [CHANGES, dayAddress(day)].map((address) => [address, MAIN] as const)),
    ),
  };
}

interface ReadOne {
  edition?: WrittenEdition;
  /** An edition whose file is named after another day. */
  misnamed?: WrittenEdition;
  problems: readonly ContentProblem[];
}

function readOne({ path, text }: ContentFile): ReadOne {
  const document = parseYaml(path, text);
  if (document.problems.length > 0) return { problems: document.problems };
  const { value, problems } = checkSchema(editionSchema, document);
  if (!value) return { problems };
  const edition = { ...value, digest: editionDigest(text), document };
  return { [value.day === fileName(path) ? 'edition' : 'misnamed']: edition, problems: [] };
}

function ofAnotherDay({ day, document }: WrittenEdition, names: ReadonlySet<string>): ContentProblem {
  const named = `content/editions/${day}.yaml`;
  const what = `This edition is of ${day}, and its file is named after another day.`;
  const remedy = names.has(named)
    ? `There is ${named} already, and this is a copy of it: delete this one.`
    : `Call the file ${named}.`;
  return { rule: 'edition', file: document.file, ...document.placeOf(['day']), what, remedy };
}
