import type { ChartEvent } from '../model/chart-types.ts';
import { monthText, sampleDataset } from './sample-dataset.ts';

const BOATS = ['Ann', 'Bob', 'Cat', 'Dan'];

/** A boat over nine months, of which two have one figure together and one has none. */
const STANDINGS = ['counted', 'guessed', 'both', 'counted', 'counted', 'weighed', 'weighed', 'guessed'].map(
  (standing, index) => ({
    month: index === 2 ? '2000-03/2000-04' : monthText(index < 2 ? index : index + 1),
    name: 'Eve',
    a: index === 3 ? null : 2 + ((index * 5) % 7),
    b: 9 + ((index * 3) % 5),
    tonnes: 0,
    until: null,
    standing,
  }),
);

/** Four boats over six months, with gaps, open ends and ranges. */
export const SAMPLE_FLEET = sampleDataset([
  ...BOATS.flatMap((name, boat) =>
    [0, 1, 2, 3, 4, 5].map((index) => ({
      month: monthText(index),
      name,
      a: (index + boat) % 5 === 4 ? null : 3 + ((index * 7 + boat * 11) % 13),
      b: (index + boat) % 4 === 3 ? null : 16 + ((index * 5 + boat * 3) % 9),
      tonnes: 10 ** boat * (index + 2),
      until: index % 3 === 2 ? null : monthText(index + 2),
    })),
  ),
  ...STANDINGS,
]);

export const SAMPLE_EVENTS: readonly ChartEvent[] = [
  { id: 'storm', date: '2000-02-14', label: 'Storm' },
  { id: 'election', date: '2000-03-01', label: 'Election' },
  { id: 'fair', date: '2000-05-20', label: 'Fair' },
];

const HEAD = { title: 'Boats came and went', subtitle: 'Boats a month', dataset: 'boats' };
const ANN = { name: 'Ann' };
const SERIES = [
  { column: 'a', label: 'Coming in', colour: 'series-1' },
  { column: 'b', label: 'Going out', colour: 'series-2' },
];
const REFERENCES = [
  { label: 'Berths', value: 20 },
  { label: 'Repairs', from: '2000-04', to: 'fair' },
];
const IN_ROWS = {
  label: ['name', 'month'],
  group: 'name',
  colour: 'series-1',
  where: { name: BOATS, month: ['2000-01', '2000-05'] },
};
const LANES = BOATS.slice(0, 2).map((name, index) => ({ label: name, colour: `series-${index + 1}`, where: { name } }));

/** One chart of each kind, written as an editor writes it. */
export const SAMPLE_CHARTS: Readonly<Record<string, object>> = {
  line: {
    ...HEAD,
    kind: 'line',
    where: ANN,
    x: 'month',
    series: SERIES,
    marks: ['storm', 'election'],
    references: REFERENCES,
  },
  'line-standings': {
    ...HEAD,
    kind: 'line',
    where: { name: 'Eve' },
    x: 'month',
    series: SERIES.map((one) => ({ ...one, standing: 'standing' })),
    marks: ['storm', { event: 'fair', label: 'The fair', weight: 'strong' }],
  },
  'bar-standings': {
    ...HEAD,
    kind: 'stacked-bar',
    where: { name: 'Eve', standing: ['counted', 'guessed', 'weighed'] },
    x: 'month',
    series: SERIES.map((one) => ({ ...one, standing: 'standing' })),
  },
  bar: { ...HEAD, kind: 'bar', where: ANN, x: 'month', series: SERIES },
  'stacked-bar': {
    ...HEAD,
    kind: 'stacked-bar',
    where: ANN,
    x: 'month',
    series: SERIES,
    references: REFERENCES.slice(0, 1),
  },
  'horizontal-bar': { ...HEAD, ...IN_ROWS, kind: 'horizontal-bar', value: 'a' },
  range: { ...HEAD, ...IN_ROWS, kind: 'range', low: 'a', high: 'b' },
  'log-range': { ...HEAD, ...IN_ROWS, kind: 'range', low: 'tonnes', high: 'tonnes', scale: 'log', order: 'descending' },
  dots: {
    ...{ ...HEAD, kind: 'dots', x: 'month', low: 'a', high: 'b', label: 'name', references: REFERENCES },
    groups: LANES,
    where: { month: ['2000-01', '2000-03', '2000-06'] },
  },
  'named-dots': {
    ...{ ...HEAD, kind: 'dots', x: 'month', low: 'a', high: 'a', label: 'name' },
    groups: [{ label: 'Counts', colour: 'series-1' }],
    where: { name: ['Ann', 'Dan'] },
  },
  'timeline-strip': {
    ...HEAD,
    kind: 'timeline-strip',
    from: 'month',
    to: 'until',
    label: 'name',
    lanes: LANES,
    marks: ['storm'],
  },
  'events-strip': { ...HEAD, kind: 'timeline-strip', from: 'month', label: 'name', lanes: LANES },
  'line-notes': {
    ...{ ...HEAD, kind: 'line', where: ANN, x: 'month' },
    series: [
      { ...SERIES[0], weight: 'quiet' },
      { ...SERIES[1], weight: 'strong' },
    ],
    marks: ['storm', { event: 'fair', label: 'Everybody dances', weight: 'strong' }],
    notes: [
      { at: '2000-02', series: 'Coming in', text: '{figure} in {date}' },
      { row: { name: 'Ann', month: '2000-03' }, series: 'Going out', text: 'most of all' },
      { from: 'storm', to: 'fair', text: 'repairs' },
    ],
  },
  'rows-notes': {
    ...{ ...HEAD, ...IN_ROWS, kind: 'range', low: 'a', high: 'b' },
    emphasis: { name: 'Bob' },
    notes: [{ row: { name: 'Bob', month: '2000-05' }, text: 'after the storm, by the count of {name}' }],
  },
  squares: {
    ...{ ...HEAD, kind: 'squares', label: 'month', value: 'a', colour: 'series-1' },
    where: { name: 'Ann', month: ['2000-01', '2000-02', '2000-05'] },
    emphasis: { month: '2000-01' },
    notes: [{ row: { name: 'Ann', month: '2000-02' }, text: 'after the storm' }],
  },
  'strip-notes': {
    ...{ ...HEAD, kind: 'timeline-strip', from: 'month', to: 'until', label: 'name', lanes: LANES },
    emphasis: { name: 'Ann', month: '2000-03' },
    notes: [
      { row: { name: 'Ann', month: '2000-03' }, text: 'in dock' },
      { from: '2000-02-01', to: '2000-04-30', text: 'spring' },
    ],
  },
  panels: { ...HEAD, kind: 'line', panels: 'name', where: { name: BOATS }, x: 'month', series: SERIES },
};
