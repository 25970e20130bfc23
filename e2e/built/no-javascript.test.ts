import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTERS, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

for (const address of pageAddresses()) {
  test(`without JavaScript, ${address} has the tables of its charts, or the way to them, its figures and its sources`, () => {
    const page = readPage(address);
    const charts = all(page, 'figure[data-chart]');
    assertNone({
      'charts without a table of their own': charts.filter((chart) => !hasTable(chart)).map(opening),
      'charts without an anchor': charts
        .filter((chart) => chart.id !== `chart-${key(chart, 'data-chart')}`)
        .map(opening),
      'facts without words or without a value': all(page, 'data')
        .filter((fact) => words(fact) === '' || key(fact, 'value').trim() === '')
        .map(({ outerHTML }) => outerHTML),
      'citations without an entry in the list of sources of their page': all(page, 'a[role=doc-biblioref]')
        .map((link) => key(link, 'href'))
        .filter((target) => !target.startsWith('#') || words(entryOf(page, target)) === ''),
    });
  });
}

for (const address of CHAPTERS) {
  test(`without JavaScript, the chapter ${address} has charts, facts and citations to look at`, () => {
    const page = readPage(address);
    assert.ok(all(page, 'figure[data-chart]').length >= 1);
    assert.ok(all(page, 'data').length >= 5);
    assert.ok(all(page, 'a[role=doc-biblioref]').length >= 10);
  });
}

function hasTable(chart: Element): boolean {
  const [table, ...others] = all(chart, 'table').concat(tableElsewhere(chart));
  return (
    table !== undefined && others.length === 0 && all(table, 'thead th').length > 1 && all(table, 'tbody tr').length > 1
  );
}

/** A table that is too long for a chapter, on the page of its chart. */
function tableElsewhere(chart: Element): Element[] {
  const link = all(chart, '.chart-elsewhere a[href]')[0];
  if (!link) return [];
  const [address = '', anchor = ''] = key(link, 'href').split('#');
  return all(readPage(address), `#${anchor} table`);
}

function entryOf(page: Document, target: string): Element | null {
  const entry = page.getElementById(target.slice(1));
  return entry?.localName === 'li' && entry.closest('[role=doc-bibliography]') ? entry : null;
}

function opening(element: Element): string {
  return element.outerHTML.slice(0, 120);
}
