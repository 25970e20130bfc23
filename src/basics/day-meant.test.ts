import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMeant } from './day-meant.ts';

test('a day in words, or with points, is written as files have it; of two meanings none is chosen', () => {
  for (const text of ['22 December 2019', 'December 22, 2019', '22.12.2019', '22. 12. 2019'])
    assert.equal(dayMeant(text), '2019-12-22', text);
  for (const text of ['4/3/2018', '31 April 2018', '31.4.2018', 'spring 2018', '22 December', '2019'])
    assert.equal(dayMeant(text), undefined, text);
});
