import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daySlips, monthSlips } from './day-slips.ts';

const told = (text: string) =>
  daySlips(text, {
    happened: ['2019-06-14', '2020-04-03'],
    published: ['2021-03-28'],
    anywhere: new Set(['2021-06-14']),
  }).map(({ what, remedy }) => `${what} ${remedy}`);

test('a day with the day and the month of what is cited and another year is told, and one with both exchanged', () => {
  assert.deepEqual(told('On 14 June 2018 the mill was under water.'), [
    '"14 June 2018": what is cited for this is of 14 June 2019. If that day is meant, write 14 June 2019',
  ]);
  assert.deepEqual(told('On 4 March 2020 it closed.'), [
    '"4 March 2020": what is cited for this is of 3 April 2020. If that day is meant, write 3 April 2020',
  ]);
});

test('of the day of a source only a later year is told', () => {
  assert.deepEqual(told('The paper wrote on 28 March 2022 that it lent more.'), [
    '"28 March 2022": what is cited for this is of 28 March 2021. If that day is meant, write 28 March 2021',
  ]);
  assert.deepEqual(told('A year before, on 28 March 2020, it closed.'), []);
});

test('the same day, a day of something else on the site, one without a year and one far off are let be', () => {
  assert.deepEqual(told('On 14 June 2019, on 14 June 2021, on 14 June and on 14 June 1919.'), []);
});

test('a month of another year than that of the figure in the sentence is told, where that year is not named', () => {
  const of = (text: string, ...dates: string[]) =>
    monthSlips(text, dates).map(({ what, remedy }) => `${what} ${remedy}`);
  assert.deepEqual(of('By February 2017 they had fallen to so many.', '2018-02'), [
    '"February 2017": the figure in this sentence is of February 2018. If that month is meant, write February 2018',
  ]);
  assert.deepEqual(of('From February 2017 they fell to so many in 2018.', '2018-02'), []);
  assert.deepEqual(of('In February 2017 it was so many, and then so many.', '2018-02', '2017-02'), []);
  assert.deepEqual(of('On 3 February 2017 it was so many.', '2018-02'), []);
});
