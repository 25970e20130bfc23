import { readFileSync } from 'node:fs';
import { pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { inForce, type Rule } from '../src/evidence/measures/in-force.ts';
import { parseCsv } from '../src/evidence/datasets/parse-csv.ts';

const table = readFileSync(new URL('../content/datasets/measures/data.csv', import.meta.url), 'utf8');
const resolutionPages = pageAddresses().filter((address) => /^\/resolutions\/\d+\/$/.test(address));
const published = readFileSync(new URL('measure-anchors.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const measuresIn = parseCsv(table).rows.length - 1;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every measure of the table stands on one page of a resolution, each with an anchor of its own', async ({
    page,
  }) => {
    expect(resolutionPages).toHaveLength(11);
    const anchors: string[] = [];
    for (const address of resolutionPages) {
      await page.goto(address);
      const ids = await page.locator('.measures tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
      anchors.push(...ids.map((id) => `${address}#${id}`));
    }
    expect(anchors).toHaveLength(measuresIn);
    expect(new Set(anchors).size).toBe(measuresIn);
    // Addresses that were once published: a row that is added may add to the list, and none may leave it.
    expect(anchors.sort()).toEqual(published);
  });

  test('a paragraph number that was worked out is marked, and one that no source shows is not printed', async ({
    page,
  }) => {
    await page.goto('/resolutions/2371/');
    await expect(page.locator('#para-11')).toContainText('para. 11 (inferred)');
    await expect(page.locator('#measure-2371-seafood')).not.toContainText('para.');
  });

  test('what a later resolution did to a measure is told with its source, which the list at the foot has', async ({
    page,
  }) => {
    await page.goto('/resolutions/2375/');
    const change = page.getByRole('listitem').filter({ hasText: 'Crude oil: replaced by resolution 2397, para. 4.' });
    const cite = change.locator('.cite > a').first();
    await expect(page.locator((await cite.getAttribute('href')) ?? '')).toContainText('1718 Committee');
    const back = await page
      .locator('.references a[href^="#cite-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of back) await expect(page.locator(href)).toHaveCount(1);
  });

  test('beside the link to a document stands what the table says of it: that we have not opened it', async ({
    page,
  }) => {
    await page.goto('/resolutions/2397/');
    await expect(page.locator('.resolution-facts div').filter({ hasText: 'Document' })).toContainText(
      'not opened by us',
    );
  });

  test('what was in force is told without a choice: a table, and a page for each item', async ({ page }) => {
    await page.goto('/resolutions/in-force/');
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByRole('rowheader', { name: /^Coal/ }).getByRole('link').click();
    await expect(page).toHaveURL('/resolutions/in-force/coal/');
    await expect(page.locator('.lead')).toContainText('Banned by resolution 2371, para. 8, from 5 August 2017.');
    const capped = page.locator('#from-2017-01-01');
    await expect(capped).toContainText('Capped by resolution 2321, para. 26 (b)');
    await expect(capped).toContainText('Beside it: the ban of resolution 2270, from 2 March 2016.');
  });

  test('the steps of each area are drawn, told in words and given as a table of the same numbers', async ({ page }) => {
    await page.goto('/resolutions/all/');
    const labour = page.getByRole('img', { name: /^labour: / });
    await expect(labour).toHaveAttribute(
      'aria-label',
      'labour: 0 from 1 January 2006; 1 from 5 August 2017; 2 from 11 September 2017; 4 from 22 December 2017',
    );
    await expect(labour.locator('.step-now')).toHaveText('4');
    await expect(page.getByText('The largest steps came on 11 September 2017 and 22 December 2017')).toBeVisible();
    await page.getByText('The numbers as a table').click();
    const row = page.getByRole('row', { name: /^1 May 2024/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['4', '6', '4', '6', '6', '8', '5', '4', '2', '45']);
    await expect(page.locator('.step-perhaps')).toHaveCount(0);
  });

  test('the pages of measures fit a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['all', 'in-force', 'in-force/coal', '2397']) {
      await page.goto(`/resolutions/${address}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
});

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

test('for every item the day before each turn, the day itself and the day after have the answer of the evidence', async ({
  request,
}) => {
  const published = (await (await request.get('/resolutions/in-force.json')).json()) as {
    asOf: string;
    items: { id: string; grace: Record<string, string>; due: Record<string, string>; rules: Rule[] }[];
  };
  expect(published.items.map(({ id }) => id)).toEqual(Object.keys(TURNS));
  for (const item of published.items) {
    const { turns, grace } = TURNS[item.id] ?? { turns: [] };
    const answer = (day: string) => inForce(item, item.rules, day, published.asOf);
    const told = (day: string) => {
      const { state, rule, beside = [], ahead } = answer(day);
      const ids = [rule, ...beside].flatMap((each) => each?.id ?? []);
      return [state, ...ids, ...(ahead ? ['ahead', ahead.id] : [])].join(' ');
    };
    let before = Object.keys(item.due).length > 0 ? 'permitted' : 'allowed';
    for (const [day, held] of turns) {
      expect(
        [-1, 0, 1].map((by) => told(shifted(day, by))),
        `${item.id} about ${day}`,
      ).toEqual([before, held, held]);
      before = held;
    }
    expect(told(published.asOf), `${item.id} today`).toBe(before);
    expect(told(shifted(published.asOf, 1)), `${item.id} tomorrow`).toBe('unknown');
    const last = turns.at(-1)?.[0] ?? '';
    if (grace === undefined || grace === 'unknown') expect(answer(last).grace, item.id).toBe(grace);
    else
      expect(
        [-1, 0, 1].map((by) => answer(shifted(grace, by)).grace),
        item.id,
      ).toEqual([true, true, false].map((running) => ({ until: grace, running })));
    const html = await (await request.get(`/resolutions/in-force/${item.id}/`)).text();
    for (const [day] of turns) expect(html, item.id).toContain(`id="from-${day}"`);
  }
});

test('the address asks for an item and a day, and the answer is announced', async ({ page }) => {
  const answer = page.getByRole('status');
  const asked = async (item: string, day: string) => {
    await page.goto(`/resolutions/in-force/?item=${item}&day=${day}`);
    await expect(answer).not.toBeEmpty();
  };
  await asked('work-permits', '2017-09-10');
  await expect(answer).toContainText('Capped by resolution 2371, para. 11 (inferred), from 5 August 2017.');
  await asked('work-permits', '2017-09-11');
  await expect(answer).toContainText('Banned by resolution 2375, para. 17, from 11 September 2017.');
  await asked('workers-return', '2017-12-21');
  await expect(answer).toContainText('Permitted: no measure in our table demanded it then.');
  for (const day of ['2017-12-22', '2017-12-23', '2019-12-21', '2019-12-22']) {
    await asked('workers-return', day);
    await expect(answer).toContainText(
      'Due by 22 December 2019: demanded by resolution 2397, para. 8, in force from 22 December 2017.',
    );
  }
  await asked('workers-return', '2019-12-23');
  await expect(answer).toContainText('Overdue: resolution 2397, para. 8, set 22 December 2019 as the last day.');
  await asked('coal', '2017-08-05');
  await expect(answer).not.toContainText('iron');
  await asked('refined-petroleum', '2017-12-21');
  await expect(answer).toContainText('Limit: 500,000 barrels for October to December 2017.');
  await expect(answer).toContainText('resolution 2375 sets a cap from 1 January 2018. Limit: 2,000,000 barrels a year');
  await asked('textiles', '2017-09-10');
  await expect(answer).toContainText('Not limited');
  await asked('textiles', '2017-12-10');
  await expect(answer).toContainText('What was agreed before could run on to 10 December 2017.');
  await asked('textiles', '2017-12-11');
  await expect(answer).toContainText('The time for what was agreed before ended on 10 December 2017.');
});

test('the choice is made by keyboard and stands in the address; what answers is loaded only then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/resolutions/in-force/');
  const rules = () => loaded.filter((url) => url.endsWith('/in-force.json'));
  expect(rules()).toHaveLength(0);
  await page.getByRole('combobox').focus();
  await page.keyboard.type('Seafood');
  await expect(page).toHaveURL(/\?item=seafood&day=\d{4}-\d{2}-\d{2}$/);
  await expect(page.getByRole('status')).toContainText('Seafood');
  await expect(page.getByRole('status')).toContainText('not known whether what was agreed before');
  expect(rules()).toHaveLength(1);
});

test('the timeline leads to the page of a resolution', async ({ page }) => {
  await page.goto('/timeline/');
  await page.locator('#event-resolution-2375').getByRole('link', { name: 'Resolution 2375' }).click();
  await expect(page).toHaveURL('/resolutions/2375/');
});
