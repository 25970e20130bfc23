import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../load-content.ts';
import { CARD, type Card } from './card.ts';
import { cardAddress, cardInWords, cardOf, cardsOf } from './cards-of.ts';
import { FRAME, layCard, type LaidCard } from './lay-card.ts';
import { measureText } from './measure-text.ts';
import { undrawnSigns } from './undrawn-signs.ts';
import { fitWords, roomFor } from './wrap-words.ts';

const content = await loadContent(TINY_CONTENT);
const cards = cardsOf(content);
const card = (page: string): Card => {
  const found = cards.get(page);
  assert.ok(found, page);
  return found;
};

test('the card of a claim has its words in quotation marks and its standing with the day', () => {
  const { title, stamp } = card('/claims/more-loans/');
  assert.match(title, /^“[A-Z].*”$/);
  assert.deepEqual(stamp?.day, content.site.asOf);
  assert.match(cardInWords(card('/claims/more-loans/')), /^(?:Supported|Partly supported|Contested|Unverified): “/);
});

test('the card of the home page is its question, and that of every page without one of its own', () => {
  assert.equal(card('/').title, content.pages.get('index')?.frontMatter.question);
  assert.equal(cardOf('/sources/', content), cardOf('/', content));
  assert.equal(cardAddress(card('/')), '/cards/index.png');
  assert.equal(cardAddress(card('/claims/more-loans/')), '/cards/claims/more-loans.png');
});

test('what was changed on a day has a card of its own, with how many of each kind', () => {
  const { title, finding } = card('/changes/2021-06-01/');
  assert.deepEqual([title, finding], ['Changes of 1\u00a0June 2021', '1 correction']);
  assert.equal(card('/changes/').title, 'Corrections and updates');
  const unchanged = { ...content, changes: new Map(), editions: [] };
  assert.equal(
    [...cardsOf(unchanged).keys()].some((page) => page.startsWith('/changes/')),
    false,
  );
});

test('quotation marks and signs of markup in a claim stay what they are, in the words and in the drawing', () => {
  const [claim] = content.claims.values();
  assert.ok(claim);
  const said = 'The “Gazette” & <b>others</b> said: "Loans rose" at O\'Brien’s';
  const claims = new Map([[claim.id, { ...claim, frontMatter: { ...claim.frontMatter, claim: said } }]]);
  const quoted = cardsOf({ ...content, claims }).get(claim.address);
  assert.ok(quoted);
  assert.equal(quoted.title, '“The “Gazette” & <b>others</b> said: “Loans rose” at O’Brien’s”');
  assert.equal('part' in layCard(quoted), false);
});

test('the card of a chart has its finding, its unit and whose figures they are', () => {
  const { title, finding, foot, chart } = card('/charts/loans-by-year/');
  assert.deepEqual([title, finding], ['Loans fell, then rose above where they began', 'Books lent in a year']);
  assert.match(foot ?? '', /^Figures: ./);
  assert.equal(chart?.id, 'loans-by-year');
});

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9’,.éœß-]{1,14}$/), { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' '));
const anyCard = fc.record({
  title: words,
  finding: fc.option(words, { nil: undefined }),
  foot: fc.option(words, { nil: undefined }),
  stamp: fc.constantFrom(undefined, { standing: 'contested' as const, day: '2021-04-01' }),
  chart: fc.constantFrom(undefined, { id: 'a', place: 'below' as const }, { id: 'a', place: 'beside' as const }),
});

test('whatever stands on a card, its words are whole, within the card, and do not lie on each other', () => {
  fc.assert(
    fc.property(anyCard, (made) => {
      const whole: Card = { ...made, page: '/a/', site: 'A', from: { file: 'a', title: 'title' } };
      const laid = layCard(whole);
      if ('part' in laid) {
        assert.ok(laid.room < (whole[laid.part] ?? '').length);
        return;
      }
      const { title, finding, foot, top } = laid;
      assert.equal(title.lines.join(' '), made.title);
      assert.equal(finding?.lines.join(' '), made.finding);
      for (const set of [title, finding, foot])
        for (const line of set?.lines ?? [])
          assert.ok(measureText(line, set?.font ?? 'sans-400', set?.size ?? 0) <= CARD.width - 2 * FRAME.margin);
      assert.ok(top.title + title.height <= (finding ? top.finding : endOf(laid, made)));
      assert.ok((finding ? top.finding + finding.height : 0) <= endOf(laid, made));
    }),
  );
});

/** Where the words above the foot and the stamp end. */
function endOf({ foot, top }: LaidCard, { stamp }: { stamp: unknown }): number {
  return (foot ? top.foot : FRAME.bottom) - (stamp ? FRAME.stamp : 0);
}

const SETTING = { font: 'serif-700', sizes: [60, 40], leading: 1 } as const;

test('words are set in the largest letters for which there is room, in lines of even length', () => {
  const room = { width: 400, height: 120 };
  assert.deepEqual(fitWords('Loans rose', SETTING, room)?.size, 60);
  const set = fitWords('Loans rose in each of the libraries', SETTING, room);
  assert.deepEqual([set?.size, set?.lines], [40, ['Loans rose in each', 'of the libraries']]);
});

test('where there is no room the count of those that have some is of whole words', () => {
  const room = { width: 400, height: 40 };
  assert.equal(fitWords('Loans rose in each of the libraries', SETTING, room), undefined);
  assert.equal(roomFor('Loans rose in each of the libraries', SETTING, room), 'Loans rose in each of'.length);
  assert.equal(roomFor('Incomprehensibilities', { ...SETTING, sizes: [60] }, room), 0);
});

test('a summary that has no room beside the question is left out, the unit of a chart is not', () => {
  const long = Array.from({ length: 300 }, () => 'words').join(' ');
  const laid = layCard({ ...card('/'), finding: long, mayLackFinding: true });
  assert.ok(!('part' in laid) && laid.finding === undefined);
  assert.deepEqual('part' in layCard({ ...card('/charts/loans-by-year/'), finding: long }), true);
});

test('letters that the fonts of cards have not are told apart from all of Latin script', () => {
  assert.deepEqual(undrawnSigns({ ...card('/'), title: 'Ærøskøbing, Łódź, Việt Nam: “1,5 %” – …' }), []);
  assert.deepEqual(undrawnSigns({ ...card('/'), title: 'The 図書館 and the 図' }), ['図', '書', '館']);
});
