import { readFileSync } from 'node:fs';
import { expect, pageAddresses, test } from './fixtures.ts';
import { parseCsv } from '../src/datasets/parse-csv.ts';

const table = readFileSync(new URL('../content/datasets/measures/data.csv', import.meta.url), 'utf8');
const resolutionPages = pageAddresses().filter((address) => /^\/resolutions\/\d+\/$/.test(address));
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
    expect(anchors).toContain('/resolutions/2375/#para-17');
    expect(anchors).toContain('/resolutions/2397/#para-8');
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
    const change = page.getByRole('listitem').filter({ hasText: 'crude oil: replaced by resolution 2397, para. 4.' });
    const cite = change.locator('.cite > a').first();
    await expect(page.locator((await cite.getAttribute('href')) ?? '')).toContainText('1718 Committee');
    const back = await page
      .locator('.references a[href^="#cite-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of back) await expect(page.locator(href)).toHaveCount(1);
  });

  test('what was in force is told without a choice: a table, and a page for each item', async ({ page }) => {
    await page.goto('/resolutions/in-force/');
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByRole('rowheader', { name: /^Coal/ }).getByRole('link').click();
    await expect(page).toHaveURL('/resolutions/in-force/coal/');
    await expect(page.locator('.lead')).toContainText('Banned by resolution 2371, para. 8, from 5 August 2017.');
    await expect(page.locator('#from-2017-01-01')).toContainText('Capped by resolution 2321, para. 26 (b)');
  });

  test('the pages of measures fit a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['all', 'in-force', 'in-force/coal', '2397']) {
      await page.goto(`/resolutions/${address}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
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
