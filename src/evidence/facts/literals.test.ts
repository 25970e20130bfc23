import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsIn } from './literals.ts';

const use = (words: string, why: string) => ({ name: 'Literal', words, props: { why: { value: why } } });

test('the same words let through for the same reason are listed once, with each page once', () => {
  const pages = [
    { address: '/a/', frontMatter: { title: 'A' }, uses: [use('38 Lane', 'A street.'), use('38 Lane', 'A street.')] },
    {
      address: '/b/',
      frontMatter: { short: 'B' },
      uses: [use('38 Lane', 'A street.'), { ...use('x', ''), name: 'Note' }],
    },
  ];
  assert.deepEqual(literalsIn(pages), [
    {
      words: '38 Lane',
      why: 'A street.',
      places: [
        { address: '/a/', title: 'A' },
        { address: '/b/', title: 'B' },
      ],
    },
  ]);
});
