import { z } from 'astro/zod';
import { fullAddress } from '../../../basics/full-address.ts';
import type { Content } from '../../../check/check-content.ts';
import * as records from './api-records.ts';
import * as schema from './api-schema.ts';

/** Where the files for programs are, and the page about them. */
export const API = '/api/';

interface ApiPart {
  /** What a record is, for readers. */
  about: string;
  record: z.ZodObject;
  read: (content: Content) => readonly object[];
}

/** Every file for programs, by its name. */
export const API_PARTS: Readonly<Record<string, ApiPart>> = {
  facts: {
    about: 'Every figure and date that a page prints, with who says so and how firm it is.',
    record: schema.factRecord,
    read: records.factRecords,
  },
  claims: {
    about: 'Every claim of the report, with how it stood then and stands now.',
    record: schema.claimRecord,
    read: records.claimRecords,
  },
  events: { about: 'Every event of the timeline.', record: schema.eventRecord, read: records.eventRecords },
  measures: {
    about: 'What each paragraph of each resolution bans, caps or demands.',
    record: schema.measureRecord,
    read: records.measureRecords,
  },
  sources: {
    about: 'Every publication that is cited, with its grade.',
    record: schema.sourceRecord,
    read: records.sourceRecords,
  },
  charts: { about: 'Every chart, with its files.', record: schema.chartRecord, read: records.chartRecords },
};

/** Where the file of a part is, and its description as a JSON Schema. */
export function apiAddresses(name: string): { file: string; schema: string } {
  return { file: `${API}${name}.json`, schema: `${API}${name}.schema.json` };
}

/** All records of one part. Throws a ZodError if they do not fit their own description. */
export function apiFile(name: string, content: Content): object {
  const { record, read } = partNamed(name);
  const { site } = content;
  return schema.apiFileSchema(record).parse({
    $schema: fullAddress(apiAddresses(name).schema, site),
    name: site.name,
    url: fullAddress('/', site),
    licence: `${site.licence.text} ${site.licence.data}`,
    asOf: site.asOf,
    records: read(content),
  });
}

/** The description of the file of a part as a JSON Schema (2020-12). */
export function apiDescription(name: string, site: { address: string }): object {
  const { record, about } = partNamed(name);
  const $id = fullAddress(apiAddresses(name).schema, site);
  return { $id, description: about, ...z.toJSONSchema(schema.apiFileSchema(record)) };
}

function partNamed(name: string): ApiPart {
  const part = API_PARTS[name];
  if (!part) throw new RangeError(`There is no file of "${name}".`);
  return part;
}
