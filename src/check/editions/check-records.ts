import { capitalised } from '../../basics/capitalised.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import type { Path } from '../../records/reading/yaml-document.ts';
import { tellWords } from './check-words.ts';
import type { HeldRecord } from './held-record.ts';
import { lineOfRecord, linesOfRecord, nameOfRecord } from './held-records.ts';
import { placeInFile } from './place-in-file.ts';
import { partsOfLine } from './published-charts.ts';

/** What records are held against. */
export interface RecordsCompared {
  /** The day of the last edition, in words. */
  day: string;
  before: Readonly<Record<string, readonly string[]>>;
  now: readonly HeldRecord[];
  files: readonly ContentFile[];
  fileOf: (record: HeldRecord) => string;
  /** How a change names a record, and whether a newer one does. */
  namesOf: (record: HeldRecord) => { key: string; isNamed: boolean };
}

/**
 * What items, accounts of resolutions, terms and maps say is what the last edition has, or a change names where it is read: a
 * day, a figure or a place for sure; words may say the same. What is new is left alone, and so is a record that is gone.
 */
export function checkRecords({ day, before, now, files, fileOf, namesOf }: RecordsCompared): ContentProblem[] {
  return now.flatMap((record) => {
    const there = linesOfRecord(record);
    const gone = (before[nameOfRecord(record)] ?? []).filter((line) => !there.includes(line));
    if (gone.length === 0) return [];
    const { key, isNamed } = namesOf(record);
    if (isNamed) return [];
    const lines = record.lines.map((line) => ({ ...line, ...partsOfLine(lineOfRecord(line)) }));
    return gone.map(partsOfLine).flatMap(({ of, words }) => {
      const is = lines.find((line) => line.of === of);
      return tellWords(
        {
          of: `${capitalised(of)} ${/ (?:for|by) /.test(of) ? 'in' : 'of'} the ${record.sort} "${record.id}"`,
          before: words,
          after: is?.words,
          isHeld: record.sort === 'item' || record.sort === 'resolution',
          isLiving: record.sort === 'source',
          place: () => placeInFile(fileOf(record), is?.path ?? pathOf(record), files),
          key,
        },
        day,
      );
    });
  });
}

/** Where a record stands whose line is gone. */
function pathOf({ sort, id }: HeldRecord): Path {
  return sort === 'resolution' || sort === 'map' ? [] : [id];
}
