import type { APIRoute, GetStaticPaths } from 'astro';
import { dataPackage } from '../../../site/files/data-package.ts';
import { datasetCsv, datasetRecord } from '../../../site/files/dataset-record.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { datasetFiles, type DatasetFormat } from '../../../evidence/datasets/dataset-addresses.ts';
import { getEvidence } from '../../../check/evidence.ts';
import type { Content } from '../../../check/check-content.ts';

const FORMATS: Record<DatasetFormat, { type: string; write: (dataset: Dataset, content: Content) => string }> = {
  csv: { type: 'text/csv; charset=utf-8', write: datasetCsv },
  json: { type: 'application/json', write: (dataset, { site }) => inJson(datasetRecord(dataset, site)) },
  package: { type: 'application/json', write: (dataset, content) => inJson(dataPackage(dataset, content)) },
};

export const getStaticPaths = (async () => {
  const { datasets } = await getEvidence();
  return [...datasets.keys()].flatMap((id) =>
    Object.entries(datasetFiles(id)).map(([format, file]) => ({ params: { id, file }, props: { format } })),
  );
}) satisfies GetStaticPaths;

/** A dataset as CSV, as JSON, and its description as a Data Package. */
export const GET: APIRoute<{ format: DatasetFormat }> = async ({ params, props }) => {
  const content = await getEvidence();
  const dataset = content.datasets.get(params.id ?? '');
  if (!dataset) throw new RangeError(`There is no dataset "${params.id ?? ''}".`);
  const { type, write } = FORMATS[props.format];
  return new Response(write(dataset, content), { headers: { 'Content-Type': type } });
};

function inJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
