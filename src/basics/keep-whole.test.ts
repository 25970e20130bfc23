import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepWhole } from './keep-whole.ts';

describe('what the end of a line does not divide', () => {
  const cases: [text: string, whole: string][] = [
    ['about 53.4 million, 5 percent', 'about 53.4~million, 5~percent'],
    ['para. 8 of No. 40, paras. 9–15', 'para.~8 of No.~40, paras.~9–15'],
    ['on 22 December 2019, in December 2019', 'on 22~December 2019, in December 2019'],
    ['May 2018', 'May~2018'],
    [', 3 May 2018', ', 3 May 2018'],
    ['1,400 loans of 12 people', '1,400 loans of 12 people'],
  ];
  for (const [text, whole] of cases)
    test(`“${text}”`, () => {
      assert.equal(keepWhole(text), whole.replaceAll('~', '\u00a0'));
    });
});
