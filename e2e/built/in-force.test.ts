import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inForce, type Rule } from '../../src/evidence/measures/in-force.ts';
import { builtText } from '../built-site.ts';
import { readPage } from './read-page.ts';

/**
 * Each item's turns, written out from the evidence by hand: the first day, what held from it, and by which measures,
 * the deciding one first. Before the first turn nothing held. `ahead` is adopted and not begun; `grace` is the last day
 * for earlier contracts.
 */
const TURNS: Readonly<Record<string, { turns: readonly (readonly [day: string, held: string])[]; grace?: string }>> = {
  coal: {
    turns: [
      ['2016-03-02', 'banned 2270-coal-iron'],
      ['2016-11-30', 'capped 2321-coal-cap-2016 2270-coal-iron ahead 2321-coal-cap-2017'],
      ['2017-01-01', 'capped 2321-coal-cap-2017 2270-coal-iron'],
      ['2017-08-05', 'banned 2371-coal-iron'],
    ],
  },
  'iron-ore': {
    turns: [
      ['2016-03-02', 'banned 2270-coal-iron'],
      ['2017-08-05', 'banned 2371-coal-iron'],
    ],
    grace: '2017-09-04',
  },
  lead: { turns: [['2017-08-05', 'banned 2371-lead']], grace: 'unknown' },
  'gold-and-rare-earths': { turns: [['2016-03-02', 'banned 2270-gold-rare-earths']] },
  'copper-nickel-silver-zinc': { turns: [['2016-11-30', 'banned 2321-metals']] },
  statues: { turns: [['2016-11-30', 'banned 2321-statues']] },
  seafood: { turns: [['2017-08-05', 'banned 2371-seafood']], grace: 'unknown' },
  textiles: { turns: [['2017-09-11', 'banned 2375-textiles']], grace: '2017-12-10' },
  'food-wood-and-stone': { turns: [['2017-12-22', 'banned 2397-export-bans']], grace: 'unknown' },
  'crude-oil': {
    turns: [
      ['2017-09-11', 'capped 2375-crude'],
      ['2017-12-22', 'capped 2397-crude-cap'],
    ],
  },
  'refined-petroleum': {
    turns: [
      ['2017-09-11', 'allowed ahead 2375-refined-2017q4'],
      ['2017-10-01', 'capped 2375-refined-2017q4 ahead 2375-refined-annual'],
      ['2017-12-22', 'capped 2375-refined-2017q4 ahead 2397-refined-cap'],
      ['2018-01-01', 'capped 2397-refined-cap'],
    ],
  },
  condensates: { turns: [['2017-09-11', 'banned 2375-condensates']] },
  'aviation-fuel': { turns: [['2016-03-02', 'banned 2270-aviation-fuel']] },
  'machinery-vehicles-and-metals': { turns: [['2017-12-22', 'banned 2397-import-bans']] },
  'new-ships-and-helicopters': { turns: [['2016-11-30', 'banned 2321-helicopters-vessels']] },
  'used-ships': { turns: [['2017-12-22', 'banned 2397-used-vessels']] },
  'luxury-goods': { turns: [['2006-10-14', 'banned 1718-luxury-goods']] },
  'heavy-arms': { turns: [['2006-10-14', 'banned 1718-arms']] },
  'work-permits': {
    turns: [
      ['2017-08-05', 'capped 2371-labour-cap'],
      ['2017-09-11', 'banned 2375-work-authorizations 2371-labour-cap'],
    ],
  },
  'workers-return': {
    turns: [
      ['2017-12-22', 'due 2397-repatriation'],
      ['2019-12-23', 'overdue 2397-repatriation'],
    ],
  },
  'joint-ventures': {
    turns: [
      ['2017-08-05', 'banned 2371-joint-ventures'],
      ['2017-09-11', 'banned 2375-joint-ventures 2371-joint-ventures'],
    ],
  },
  'existing-joint-ventures': { turns: [['2017-09-11', 'banned 2375-joint-ventures']], grace: '2018-01-09' },
  'ship-to-ship-transfers': { turns: [['2017-09-11', 'banned 2375-ship-to-ship']] },
  'trade-finance': { turns: [['2016-11-30', 'banned 2321-trade-finance']] },
  'travel-of-listed-persons': { turns: [['2006-10-14', 'banned 1718-travel-ban']] },
};

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

test('for every item the day before each turn, the day itself and the day after have the answer of the evidence', () => {
  const file = JSON.parse(builtText('resolutions/in-force.json')) as {
    asOf: string;
    items: { id: string; grace: Record<string, string>; due: Record<string, string>; rules: Rule[] }[];
  };
  assert.deepEqual(
    file.items.map(({ id }) => id),
    Object.keys(TURNS),
  );
  for (const item of file.items) {
    const { turns, grace } = TURNS[item.id] ?? { turns: [] };
    const answer = (day: string) => inForce(item, item.rules, day, file.asOf);
    const told = (day: string) => {
      const { state, rule, beside = [], ahead } = answer(day);
      const ids = [rule, ...beside].flatMap((each) => each?.id ?? []);
      return [state, ...ids, ...(ahead ? ['ahead', ahead.id] : [])].join(' ');
    };
    let before = Object.keys(item.due).length > 0 ? 'permitted' : 'allowed';
    for (const [day, held] of turns) {
      const about = [-1, 0, 1].map((by) => told(shifted(day, by)));
      assert.deepEqual(about, [before, held, held], `${item.id} about ${day}`);
      before = held;
    }
    assert.equal(told(file.asOf), before, `${item.id} today`);
    assert.equal(told(shifted(file.asOf, 1)), 'unknown', `${item.id} tomorrow`);
    const last = turns.at(-1)?.[0] ?? '';
    if (grace === undefined || grace === 'unknown') assert.equal(answer(last).grace, grace, item.id);
    else {
      const about = [-1, 0, 1].map((by) => answer(shifted(grace, by)).grace);
      assert.deepEqual(
        about,
        [true, true, false].map((running) => ({ until: grace, running })),
        item.id,
      );
    }
    const page = readPage(`/resolutions/in-force/${item.id}/`);
    for (const [day] of turns) assert.ok(page.getElementById(`from-${day}`), `${item.id} from ${day}`);
  }
});
