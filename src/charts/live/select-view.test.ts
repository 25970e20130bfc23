import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SeriesModel } from '../model/chart-types.ts';
import { choicesOf, selectView, wholeView } from './select-view.ts';
import { slotLabels, timeSlots, yearBorders } from '../model/time-slots.ts';
import { valueAxis } from '../model/value-axis.ts';
import { periodsOf, printView, readView } from './view-text.ts';

const slots = timeSlots(['2001-01', '2002-12'], 'month');
const point = (value: number | null) => ({ value, sources: [] });
const MODEL: SeriesModel = {
  kind: 'line',
  title: 'Boats',
  subtitle: 'Boats a month',
  unit: 'boats',
  attribution: 'The harbour',
  axis: valueAxis([1, 2400], 'boats'),
  otherAxis: valueAxis([1, 2400], 'boats', 'log'),
  xLabel: 'Month',
  slotWord: 'month',
  slots,
  slotLabels: slotLabels(slots),
  slotBorders: yearBorders(slots),
  marks: [{ id: 'storm', at: 13.5, label: 'Storm', words: 'February 2002' }],
  references: [{ axis: 'time', label: 'Closed', from: 10, to: 14, words: '', sources: [] }],
  brackets: [{ from: 11, to: 13, text: 'Winter', words: '' }],
  series: [
    { label: 'Large', colour: 'a', points: slots.map((_, index) => point((index + 1) * 100)) },
    { label: 'Small', colour: 'b', points: slots.map((_, index) => point(index + 1)) },
  ],
};
const choices = choicesOf(MODEL);
const whole = wholeView(MODEL);

test('the whole view of a chart is the chart', () => {
  assert.deepEqual(selectView(MODEL, whole), MODEL);
});

test('a period keeps its slots, figures, labels, marks and the part of a band or a bracket that lies in it', () => {
  const cut = selectView(MODEL, { ...whole, period: [12, 23] }) as SeriesModel;
  assert.deepEqual([cut.slots[0]?.key, cut.slots.at(-1)?.key, cut.slots.length], ['2002-01', '2002-12', 12]);
  assert.deepEqual(cut.series[0]?.points[0], point(1300));
  assert.deepEqual(
    cut.marks.map(({ at }) => at),
    [1.5],
  );
  assert.deepEqual(
    cut.references.map(({ from, to }) => [from, to]),
    [[0, 2]],
  );
  assert.deepEqual(cut.brackets, [{ from: 0, to: 1, text: 'Winter', words: '' }]);
  assert.equal(cut.slotLabels.length, 12);
});

test('without a series the axis holds what is left', () => {
  const small = selectView(MODEL, { ...whole, off: [0] }) as SeriesModel;
  assert.deepEqual(
    small.series.map(({ label }) => label),
    ['Small'],
  );
  assert.deepEqual([small.axis.max, small.axis.scale], [25, 'linear']);
});

test('a log axis is drawn where every figure is above zero, and even steps where one is not', () => {
  assert.equal(selectView(MODEL, { ...whole, scale: 'log' }).axis.scale, 'log');
  const zero = { ...MODEL, series: [{ label: 'None', colour: 'a', points: [point(0), point(3)] }] };
  assert.equal(selectView(zero, { ...whole, scale: 'log' }).axis.scale, 'linear');
});

test('a view written down and read again is the same view', () => {
  const view = { period: [3, 15] as const, off: [1], scale: 'log' as const };
  assert.deepEqual(printView(view, choices), { period: '2001-04..2002-04', off: '2', scale: 'log' });
  assert.deepEqual(readView(printView(view, choices), choices, whole), view);
  assert.deepEqual(printView(whole, choices), {});
});

test('what a chart does not offer is passed over when a view is read', () => {
  const read = readView({ period: '1999-01..2002-01', off: '1,2', scale: 'other' }, choices, whole);
  assert.deepEqual(read, { ...whole, period: undefined });
});

test('an axis of months offers its years, an axis of years its decades', () => {
  assert.deepEqual(periodsOf(slots), [
    { label: '2001', period: [0, 11] },
    { label: '2002', period: [12, 23] },
  ]);
  assert.deepEqual(
    periodsOf(timeSlots(['1998', '2012'], 'year')).map(({ label }) => label),
    ['2000–2009', '2010–2012'],
  );
});
