import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../src/check/load-content.ts';
import { gradeOf } from '../src/evidence/sources/grade.ts';
import { contentFolder } from '../src/records/problems/content-folder.ts';

const SIDES: Record<string, string> = { for: 'EvidenceFor', against: 'EvidenceAgainst' };

const content = await loadContent(contentFolder());
const rows = content.datasets.get('evidence-by-grade')?.rows ?? [];

/** The sources that a page of a claim cites on one side of its evidence, each once. */
function citedOn(claim: string, side: string): string[] {
  const page = readFileSync(join(contentFolder(), 'claims', `${claim}.mdx`), 'utf8');
  const tag = SIDES[side] ?? '';
  const part = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
  const cited = [...part.matchAll(/(?:<Cite id|<Quote cite)="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/));
  return [...new Set(cited)];
}

test('the table of sources by grade counts those that the pages of the claims cite', () => {
  assert.ok(rows.length > 0);
  const sides = new Set(rows.map(({ cells }) => `${String(cells.claim)} ${String(cells.side)}`));
  for (const one of sides) {
    const [claim = '', side = ''] = one.split(' ');
    const grades = Map.groupBy(citedOn(claim, side), (id) => {
      const source = content.sources.get(id);
      assert.ok(source, id);
      return gradeOf(source);
    });
    const counted = rows.filter(({ cells }) => cells.claim === claim && cells.side === side);
    const expected = [...grades].map(([grade, ids]) => [grade, ids.length]).sort();
    const told = counted.map(({ cells }) => [cells.grade, cells.sources_cited]).sort();
    assert.deepEqual(told, expected, `${one}: correct content/datasets/evidence-by-grade/data.csv`);
  }
});
