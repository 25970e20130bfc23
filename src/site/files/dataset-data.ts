import { fullAddress } from '../../basics/full-address.ts';
import { DATA, datasetAddress, datasetFiles } from '../../evidence/datasets/dataset-addresses.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { LICENCE_ANCHOR } from './data-package.ts';
import { makersOf, pageOf, type SiteNames, type StructuredData } from './structured-data.ts';

const NAME_OF_ALL = 'Data';

/** A dataset as a Dataset of schema.org, with its files. Its `license` is where its terms are said. */
export function datasetData(dataset: Dataset, site: SiteNames): StructuredData {
  const { id, title } = dataset;
  const path = datasetAddress(id);
  return {
    ...inShort(dataset, site),
    dateModified: dataset.compiledOn,
    creditText: dataset.attribution,
    inLanguage: site.language,
    creator: makersOf(site),
    measurementTechnique: dataset.compiledFrom,
    variableMeasured: dataset.columns
      .filter(({ type }) => type === 'number')
      .map(({ label, unit }) => ({ '@type': 'PropertyValue', name: label, ...(unit && { unitText: unit }) })),
    distribution: [download(dataset, 'csv', 'text/csv', site), download(dataset, 'json', 'application/json', site)],
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': fullAddress(DATA, site), name: site.name },
    mainEntityOfPage: pageOf(path, title, [[NAME_OF_ALL, DATA]], site),
  };
}

/** The list of all datasets as a DataCatalog of schema.org. */
export function catalogData(datasets: Iterable<Dataset>, description: string, site: SiteNames): StructuredData {
  return {
    '@type': 'DataCatalog',
    '@id': fullAddress(DATA, site),
    name: site.name,
    description,
    url: fullAddress(DATA, site),
    creator: makersOf(site),
    dataset: [...datasets].map((dataset) => inShort(dataset, site)),
    mainEntityOfPage: pageOf(DATA, NAME_OF_ALL, [], site),
  };
}

function inShort({ id, title, description }: Dataset, site: SiteNames): StructuredData {
  const url = fullAddress(datasetAddress(id), site);
  return { '@type': 'Dataset', '@id': url, name: title, description, url, license: `${url}#${LICENCE_ANCHOR}` };
}

function download({ id }: Dataset, format: 'csv' | 'json', type: string, site: SiteNames): StructuredData {
  const path = `${datasetAddress(id)}${datasetFiles(id)[format]}`;
  return { '@type': 'DataDownload', encodingFormat: type, contentUrl: fullAddress(path, site) };
}
