import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { curlQuotes } from './curl-quotes.ts';

describe('straight marks of quotation', () => {
  const cases: [typed: string, printed: string, before?: string][] = [
    ["the mill's loans, the mills' loans", 'the mill’s loans, the mills’ loans'],
    ['it said "on Monday" ("about")', 'it said “on Monday” (“about”)'],
    ["calls it 'slow', since '17", 'calls it ‘slow’, since ’17'],
    ['“The mill "will not lend"”', '“The mill ‘will not lend’”'],
    ['"中, 北"...현지 "형식"', '“中, 北”...현지 “형식”'],
    ["'s rule", '’s rule', 'the mill'],
    ['" it said', '” it said', '“so'],
    ['&quot;no&quot; &#39;yes&#39; mill&#39;s', '“no” ‘yes’ mill’s'],
    ["“It's so”, he's said", '“It’s so”, he’s said'],
  ];
  for (const [typed, printed, before] of cases)
    test(`${before ?? ''}|${typed}| is printed |${printed}|`, () => {
      assert.equal(curlQuotes(typed, before), printed);
    });

  test('none is left, whatever is typed, and nothing else changes', () => {
    const typed = fc.array(fc.constantFrom("'", '"', '“', '”', 'a', '7', ' ', '(', '&quot;', '&#39;', '<b>'));
    fc.assert(
      fc.property(typed, (signs) => {
        const text = signs.join('');
        const printed = curlQuotes(text);
        assert.doesNotMatch(printed, /['"]|&quot;|&#39;/);
        assert.equal(printed.replaceAll(/[‘’“”]/g, ''), text.replaceAll(/['"‘’“”]|&quot;|&#39;/g, ''));
        assert.equal(curlQuotes(printed), printed);
      }),
    );
  });
});
