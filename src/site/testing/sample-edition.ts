import { chartSchema } from '../../charts/specification/chart-schema.ts';
import { sampleDataset } from '../../charts/testing/sample-dataset.ts';

import { siteSchema } from '../../evidence/site/site-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { chartEdition, type ChartEdition, type ChartGround } from '../uses/chart-edition.ts';

/** Content with one chart, "boats", of three months of which the last is a gap; `title` is its finding. */
function sampleContent(title = 'Boats came & went'): ChartGround {
  const spec = chartSchema.parse({
    title,
    subtitle: 'Boats a month',
    kind: 'bar',
    dataset: 'boats',
    x: 'month',
    series: [{ column: 'a', label: 'Boats', colour: 'series-1' }],
  });
  const dataset = sampleDataset([
    { month: '2020-01', name: 'x', a: 3, source: 'log-2020' },
    { month: '2020-02', name: 'x', a: 5, source: 'log-2020' },
    { month: '2020-03', name: 'x', source: 'log-2020' },
  ]);
  const site = siteSchema.parse({
    name: 'Harbour Notes',
    tagline: 'How many boats?',
    address: 'https://harbour.example/',
    language: 'en',
    asOf: '2020-04-05',
    contact: 'notes@harbour.example',
    licence: { text: 'Charts are free to use.', code: 'MIT', data: 'Free.' },
  });
  const written = { kind: 'ngo', publisher: 'Harbour office', title: 'Log of 2020', seen: 'original', language: 'en' };
  const source = { ...sourceSchema.parse({ ...written, published: '2020-04-01' }), id: 'log-2020' };
  return {
    site,
    sources: new Map([[source.id, source]]),
    datasets: new Map([[dataset.id, { ...dataset, dateColumn: 'month' }]]),
    facts: new Map(),
    charts: new Map([['boats', spec]]),
    events: [],
  };
}

/** The chart of `sampleContent`, as it is published. */
export function sampleEdition(title?: string): ChartEdition {
  return chartEdition('boats', sampleContent(title));
}
