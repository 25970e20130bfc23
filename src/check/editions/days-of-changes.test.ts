import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { checkContent } from '../check-content.ts';
import { editionNow } from '../commands/write-edition.ts';
import { editionText } from './edition-text.ts';

const tiny = await readContentFiles(TINY_CONTENT);

/** What is said of an update of a day, beside the content that is sound. */
function toldOf(day: string, others: readonly ContentFile[] = []): string[] {
  const text = `the-mill:
  date: ${day}
  kind: update
  title: The mill has a new wheel
  now: The wheel is new.
  why: The society says so.
  pages: [/]
`;
  const { problems } = checkContent([...tiny, ...others, { path: 'content/changes/log.yaml', text }]);
  return problems.filter(({ file }) => file === 'content/changes/log.yaml').map(({ what }) => what);
}

test('a change of a day that is long to come is told', () => {
  assert.deepEqual(toldOf('2962-06-01'), ['This change is of 1 June 2962, which is still to come.']);
});

test('a change of a day before the last edition, which does not hold it, is told; one of that day is not', () => {
  const { content } = checkContent(tiny);
  assert.ok(content);
  const edition = {
    path: 'content/editions/2021-06-01.yaml',
    text: editionText(editionNow('2021-06-01', content, tiny)),
  };
  assert.deepEqual(toldOf('2012-06-01', [edition]), [
    'This change is of 1 June 2012, and the edition of 1 June 2021 does not hold it.',
  ]);
  assert.deepEqual(toldOf('2021-06-01', [edition]), []);
  assert.deepEqual(toldOf('2012-06-01'), []);
});
