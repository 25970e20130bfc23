import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../../check/load-content.ts';
import { lastChanged } from './last-changed.ts';

const content = await loadContent(TINY_CONTENT);

test('a page last changed when it was reviewed, or when a change touched it, whichever is later', () => {
  const [page] = [...content.pages.values()];
  assert.ok(page);
  const change = {
    id: 'a',
    kind: 'update' as const,
    title: 'A',
    now: 'B',
    why: 'C',
    facts: [],
    claims: [],
    datasets: [],
  };
  const on = (date: string) =>
    lastChanged({ ...content, changes: new Map([['a', { ...change, date, pages: [page.address] }]]) });
  assert.equal(on('2000-01-01').get(page.address), page.frontMatter.reviewed);
  assert.equal(on('2999-01-01').get(page.address), '2999-01-01');
  assert.equal(on('2999-01-01').get('/changes/'), '2999-01-01');
});

test('a change that names a figure alone is a change of every page that prints it, and of its list', () => {
  const change = {
    id: 'a',
    kind: 'update' as const,
    title: 'A',
    now: 'B',
    why: 'C',
    pages: [],
    claims: [],
    datasets: [],
  };
  const changes = new Map([['a', { ...change, date: '2999-01-01', facts: ['loans-2020'] }]]);
  const days = lastChanged({ ...content, changes });
  for (const page of ['/', '/claims/more-loans/', '/facts/loans/']) assert.equal(days.get(page), '2999-01-01', page);
  assert.notEqual(days.get('/data/loans/'), '2999-01-01');
});

test('a dataset and its charts last changed when the dataset was put together', () => {
  const days = lastChanged(content);
  for (const { id, compiledOn } of content.datasets.values()) assert.equal(days.get(`/data/${id}/`), compiledOn);
  for (const [id, { dataset }] of content.charts)
    assert.equal(days.get(`/charts/${id}/`), content.datasets.get(dataset)?.compiledOn);
});
