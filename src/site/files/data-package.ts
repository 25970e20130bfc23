import { fullAddress } from '../../basics/full-address.ts';
import { csvText } from '../../basics/write-csv.ts';
import { rowSources, type Column, type Dataset } from '../../evidence/datasets/dataset.ts';
import { datasetAddress, datasetFiles } from '../../evidence/datasets/dataset-addresses.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';

interface Evidence {
  site: { address: string };
  sources: ReadonlyMap<string, Source>;
}

/** The anchor of the terms of use on the page of a dataset. */
export const LICENCE_ANCHOR = 'licence';

/**
 * The description of a dataset and its CSV after Data Package, version 2 (datapackage.org). Names and words stand as they
 * do in the CSV.
 */
export function dataPackage(dataset: Dataset, { site, sources }: Evidence): object {
  const { id, title, description, columns, key, rows } = dataset;
  const page = fullAddress(datasetAddress(id), site);
  const used = new Set(rows.flatMap((row) => rowSources(dataset, row)));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title,
    description,
    homepage: page,
    created: `${dataset.compiledOn}T00:00:00Z`,
    licenses: [{ title: dataset.licence, path: `${page}#${LICENCE_ANCHOR}` }],
    contributors: [{ title: dataset.attribution, roles: ['creator'] }],
    sources: [...used].flatMap((source) => sources.get(source) ?? []).map(sourceEntry),
    resources: [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: id,
        type: 'table',
        path: datasetFiles(id).csv,
        title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: columns.map((column) => field(column, dataset)),
          missingValues: [''],
          ...(key && { primaryKey: key.map(csvText) }),
        },
      },
    ],
  };
}

function sourceEntry({ publisher, title, url }: Source): object {
  return { title: `${publisher}: ${title}`, ...(url !== undefined && { path: url }) };
}

function field(column: Column, dataset: Dataset): object {
  const { name, label, description, unit, required } = column;
  return {
    name: csvText(name),
    title: label,
    ...typeOf(column, dataset),
    ...(description !== undefined && { description }),
    ...(unit !== undefined && { unit }),
    constraints: { required, ...(column.values && { enum: column.values.map(csvText) }) },
  };
}

/** The most exact type that every cell has: dates that are known only by year or as an interval are text. */
function typeOf({ name, type }: Column, { rows }: Dataset): object {
  if (type === 'number') return { type: 'number' };
  if (type === 'url') return { type: 'string', format: 'uri' };
  if (type === 'sources') return { type: 'list', delimiter: ';', itemType: 'string' };
  if (type !== 'date') return { type: 'string' };
  const dates = rows.flatMap(({ cells }) => (typeof cells[name] === 'string' ? [cells[name]] : []));
  const fit = DATE_TYPES.find(({ form }) => dates.every((date) => form.test(date)));
  return { type: dates.length > 0 && fit ? fit.type : 'string' };
}

const DATE_TYPES = [
  { type: 'date', form: /^\d{4}-\d{2}-\d{2}$/ },
  { type: 'yearmonth', form: /^\d{4}-\d{2}$/ },
  { type: 'year', form: /^\d{4}$/ },
];
