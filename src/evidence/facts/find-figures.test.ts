import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blankOut } from './blank-out.ts';
import { findFigures } from './find-figures.ts';

const COUNTED = new Set(['readers', 'vans']);

function found(text: string): string[] {
  return findFigures(text, COUNTED).map((figure) => figure.text);
}

test('amounts with a sign, a scale, a share or a counted word are figures', () => {
  const cases: [string, unknown][] = [
    ['It cost $1.72 billion.', 1_720_000_000],
    ['Fines fell 33 percent.', 33],
    ['A share of 4.5%.', 4.5],
    ['It rose by 3 percentage points.', 3],
    ['Some 100,000 came.', 100_000],
    ['It sent 2 vans.', 2],
    ['It sent 20–30 vans a day.', [20, 30]],
    ['From 50,000 to 80,000 readers.', [50_000, 80_000]],
    ['Between $20 million and more.', 20_000_000],
    ['It lent 4 million books.', 4_000_000],
    ['A change of −5 percent.', -5],
    ['Only 45 came.', 45],
    ['About 5000 came.', 5000],
    ['Nearly 2000 came.', 2000],
    ['It lent 6k.', 6000],
    ['It lent 2.5m books.', 2_500_000],
    ['It cost 6 mn.', 6_000_000],
    ['It cost US$3bn.', 3_000_000_000],
    ['It cost 7 mio a year.', 7_000_000],
    ['It cost 5 dollars.', 5],
    ['It cost 8 per mille.', 8],
    ['They sold ５０００ tons.', 5000],
    ['A share of ４％.', 4],
    ['Some 5 000 came.', 5000],
    ['It had 5\u202f000 000 books.', 5_000_000],
    ['It fell by ½.', undefined],
    ['去年三千人来。', undefined],
  ];
  for (const [text, value] of cases) {
    const [figure, ...others] = findFigures(text, COUNTED);
    assert.deepEqual([figure?.value, others.length, figure?.written], [value, 0, 'digits'], text);
  }
});

test('dates, years, times, ordinals, names of documents and of their parts are no figures', () => {
  const texts = [
    'On 3 April 2018, from 25–28 March 2018, on April 3, 2018 and on 2018-04-03.',
    'In 2017, from 2016 to 2017, in 2016–17, in the 1990s.',
    'At 10:30 and at 5 pm, the 38th time.',
    'Resolutions 2371, 2375 and 2397 (2017), paragraph 8 (a), paras. 17–19, Article 41, S/RES/2375 (2017).',
    'COVID-19, the KN-08, a G7 meeting, notice No. 46.',
    'One of two readers had 3 reasons and 5 wishes.',
    'Talks over 2018, about 2017, in 2000, a 5G network, 3D maps, 百度 and 万里.',
  ];
  for (const text of texts) assert.deepEqual(found(text), [], text);
});

test('figures in words are told apart from figures in digits', () => {
  const words = ['half of', 'two thirds of', 'tripled', 'fivefold', 'tens of thousands', 'two million'];
  for (const text of words) {
    const figures = findFigures(`It was ${text} readers.`, COUNTED);
    assert.deepEqual(
      figures.map((figure) => [figure.text, figure.written]),
      [[text, 'words']],
    );
  }
  assert.deepEqual(found('Thirty percent came.'), ['Thirty percent']);
  assert.deepEqual(found('In the first half of 2017 and half of January.'), []);
});

test('a place is where the figure stands, and blanking moves nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} on 3 May 2018 it cost $1.72 billion ${after}`;
      assert.equal(blankOut(text).length, text.length);
      for (const { start, end, text: figure } of findFigures(text, COUNTED)) {
        assert.equal(text.slice(start, end), figure);
      }
    }),
  );
});
