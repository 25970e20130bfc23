import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Turn } from './claim-schema.ts';
import { sourceSchema, type Source } from '../../evidence/sources/source-schema.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import { historyProblems, lateFigures } from './history-problems.ts';

function source(id: string, published: string | undefined, kind = 'government', speaker?: string): Source {
  const written = { kind, speaker, publisher: 'Gazette', title: 'Loans', seen: 'original', language: 'en', published };
  return { ...sourceSchema.parse(written), id };
}

const SOURCES = new Map(
  [
    source('minutes', '2020-04-02'),
    source('year-book', '2021'),
    source('leaflet', undefined),
    source('rumour', '2020-04-03', 'news', 'unnamed'),
  ].map((each) => [each.id, each]),
);

function turn(date: string, sources: string[], more: Partial<Turn> = {}): Turn {
  return { date, standing: 'unverified', grade: 'official document', reason: 'So it is.', sources, ...more };
}

function problemsOf(...history: Turn[]): string[] {
  const problems = historyProblems(history, SOURCES, '2020-04-30');
  return problems.map(({ rule, path, what, remedy }) => `${rule} ${path.join('.')}: ${what} ${remedy}`);
}

test('a history in order, on sources that were out by then, has no problem', () => {
  assert.deepEqual(problemsOf(turn('2020-04-03', ['minutes']), turn('2021', ['year-book'])), []);
});

test('a standing needs a source with a date', () => {
  assert.deepEqual(problemsOf(turn('2020-04-03', ['minutes', 'leaflet'])), [
    'standing history.0.sources.1: The source "leaflet" has no date, so no standing can rest on it. Name a source with a date, or cite this one in the text only.',
  ]);
});

test('a standing of the time of the report rests on sources of that time', () => {
  assert.deepEqual(problemsOf(turn('2020-04', ['minutes', 'year-book'])), [
    'standing history.0.sources.1: The source "year-book" came out in or on 2021, after this standing of April 2020. Date the standing later, or rest it on earlier sources. What was known then may rest only on what was published by 30 April 2020.',
  ]);
});

test('a later standing rests on sources that were out by then', () => {
  assert.deepEqual(problemsOf(turn('2020-04-03', ['minutes']), turn('2021-06', ['year-book'])), [
    'standing history.1.sources.0: The source "year-book" came out in or on 2021, after this standing of June 2021. Date the standing later, or rest it on earlier sources.',
  ]);
});

test('the first standing is of the time of the report', () => {
  assert.deepEqual(problemsOf(turn('2021', ['year-book'])), [
    'history history.0.date: The first standing is of 2021; nothing says how the claim stood at the time of the report. Begin with a standing up to 30 April 2020.',
  ]);
});

test('standings are in order of date, and no two end on the same day', () => {
  assert.deepEqual(problemsOf(turn('2020-04-30', ['minutes']), turn('2020-04', ['minutes'])), [
    'history history.1.date: The standing of April 2020 comes after that of 30 April 2020. List the standings in order of date.',
  ]);
});

test('the grade is not better than the best source', () => {
  assert.deepEqual(problemsOf(turn('2020-04-03', ['rumour'])), [
    'grade history.0.grade: The grade is "official document", but the best source here is "press with unnamed sources". Write grade: press with unnamed sources, or add a better source.',
  ]);
});

test('unnamed sources alone bear nothing out', () => {
  const grade = 'press with unnamed sources';
  assert.deepEqual(problemsOf(turn('2020-04-03', ['rumour'], { grade, standing: 'partly-supported' })), [
    'standing history.0.standing: Unnamed sources alone cannot make a claim "partly-supported". Write standing: unverified, or contested if others contradict it.',
  ]);
});

test('a figure in a reason rests on what was out by the day of the standing', () => {
  const fact = (id: string, sources: string[]): [string, ResolvedFact] => [
    id,
    { id, value: 1, unit: 'books', stated: true, attribution: 'Mill', standing: 'reported', sources },
  ];
  const facts = new Map([
    fact('early', ['minutes']),
    fact('late', ['minutes', 'year-book']),
    fact('undated', ['leaflet']),
  ]);
  const told = (reason: string) =>
    lateFigures([turn('2020-04-03', ['minutes'], { reason })], facts, SOURCES).map(({ what }) => what);
  assert.deepEqual(told('It was {early}.'), []);
  assert.deepEqual(told('It was {late} or {undated}.'), [
    '{late}: this figure rests on "year-book", which came out in or on 2021; the standing is of 3 April 2020.',
    '{undated}: this figure rests on "leaflet", which has no date; the standing is of 3 April 2020.',
  ]);
});

test('whatever the dates, a sound standing rests on nothing that came out after it', () => {
  const day = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (published, date) => {
      const sources = new Map([['a', source('a', published)]]);
      const problems = historyProblems([turn(date, ['a'])], sources, '9999-12-31');
      assert.equal(problems.length === 0, published <= date);
    }),
  );
});
