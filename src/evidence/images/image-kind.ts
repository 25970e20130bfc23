import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { fileName, readRecordFiles, type Records } from '../../records/reading/read-records.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { sourcesOfRecords, unknownSourcesIn } from '../sources/unknown-sources.ts';
import { fileProblems, partsOf, wordsProblems } from './image-problems.ts';
import { imageSchema, type ImageWords, type SiteImage } from './image-schema.ts';

interface Earlier {
  sources: Pick<ReadSources, 'names'>;
}

/** Images: content/images/, each with a description of the same name beside it: `mill.jpg` and `mill.yaml`. */
export function readImages(
  files: readonly ContentFile[],
  { sources }: Earlier,
): ReadKind<ReadonlyMap<string, SiteImage>> {
  const records = readRecordFiles(filesAt(files, /^content\/images\/[^/]+\.yaml$/), imageSchema, fileName);
  const pictures = files.filter(({ image }) => image !== undefined);
  const byId = new Map(pictures.map((file) => [partsOf(file.path).id, file]));
  return {
    value: new Map([...records.values.values()].flatMap((words) => joined(words, byId.get(words.id)))),
    problems: [
      ...fileProblems(pictures, namesIn(files)),
      ...records.problems,
      ...wordsProblems(records, new Set(byId.keys())),
      ...unknownSourcesIn(records, sources.names.source.ids),
    ],
    names: {
      image: { ids: new Set([...records.ids, ...byId.keys()]), keptIn: 'Images are the files in content/images/.' },
    },
    sources: sourcesOfRecords(records),
    check: ({ usedImages }) => unused(records, usedImages),
  };
}

function joined(words: ImageWords & { id: string }, file?: ContentFile) {
  if (!file?.image) return [];
  const { width, height, hasAlpha } = file.image;
  const name = file.path.split('/').at(-1) ?? file.path;
  return [[words.id, { ...words, name, hash: file.text, width, height, hasAlpha }] as const];
}

/** The names of all descriptions, also of those that cannot be read. */
function namesIn(files: readonly ContentFile[]): Set<string> {
  return new Set(filesAt(files, /^content\/images\/[^/]+\.yaml$/).map(({ path }) => fileName(path)));
}

function unused(records: Records<ImageWords>, used: ReadonlySet<string>): ContentProblem[] {
  return [...records.values.keys()]
    .filter((id) => !used.has(id))
    .map((id) => {
      const remedy = `Show it on a page, <Image id="${id}" />, or take its two files out of content/.`;
      return records.problemAt('unused', id, [], `No page shows the image "${id}".`, remedy);
    });
}
