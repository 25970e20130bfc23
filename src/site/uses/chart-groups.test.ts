import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartGroups, type ChartContext } from './chart-groups.ts';
import { chartUses } from './chart-uses.ts';

const use = (name: string, id: string) => ({ name, words: '', line: 1, column: 1, props: { id: { value: id } } });

function page(id: string, order: number, uses: object[]) {
  const frontMatter = { title: `About ${id}`, navigation: id, order };
  return [id, { id, address: `/${id}/`, frontMatter, uses }] as const;
}

function claim(id: string, chapters: string[], charts: string[]) {
  return [id, { id, frontMatter: { number: '1', short: 'More', chapters, charts } }] as const;
}

const content = {
  charts: new Map(['seen', 'first', 'counted', 'claimed', 'lost'].map((id) => [id, { dataset: `table-of-${id}` }])),
  pages: new Map([
    page('boats', 2, [use('Chart', 'first'), use('Chart', 'seen')]),
    page('nets', 1, [use('Chart', 'seen'), use('Fact', 'catch')]),
    page('tides', 3, [use('Fact', 'catch'), use('Fact', 'crew')]),
  ]),
  facts: new Map(['catch', 'crew'].map((id) => [id, { origin: { dataset: 'table-of-counted' } }])),
  claims: new Map([claim('more', ['/boats/#stern'], ['claimed', 'first'])]),
} as unknown as ChartContext;

test('a chart stands under the first page that shows it, prints most of its figures or is named with it by a claim', () => {
  assert.deepEqual(
    chartGroups(content).map(({ page, ids }) => [page?.id, ids]),
    [
      ['nets', ['seen']],
      ['boats', ['first', 'claimed']],
      ['tides', ['counted']],
      [undefined, ['lost']],
    ],
  );
});

test('there are no groups where there are no charts', () => {
  assert.deepEqual(chartGroups({ ...content, charts: new Map() }), []);
});

test('the uses of a chart are the places on pages, in the order of the menu, and the claims that name it', () => {
  assert.deepEqual(
    chartUses('seen', content).pages.map(({ address }) => address),
    ['/nets/#chart-seen', '/boats/#chart-seen'],
  );
  assert.deepEqual(chartUses('first', content).claims, [{ address: '/claims/more/', label: 'Claim 1: More' }]);
});
