import { dateInWords } from '../src/basics/partial-date.ts';
import { expect, test } from './fixtures.ts';

// What the files alone can answer (every measure and its anchor, every turn of every item) is asked in built/measures.test.ts.

test.describe('without a script', () => {
  test.use({ hasScripts: false });

  test('what was in force is told without a choice: a table, and a page for each item; both fit a narrow screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/resolutions/in-force/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByRole('rowheader', { name: /^Coal/ }).getByRole('link').click();
    await expect(page).toHaveURL('/resolutions/in-force/coal/');
    await expect(page.locator('.lead')).toContainText('Banned by resolution 2371, para. 8, from 5 August 2017.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
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
});

test('the address or the form asks for an item and a day, and the answer is announced', async ({ page }) => {
  const answer = page.getByRole('status');
  const asked = async (item: string, day: string) => {
    const option = page.locator(`option[value="${item}"]`);
    await page.getByRole('combobox').selectOption(item);
    await page.locator('[name=day]').fill(day);
    await expect(page).toHaveURL(`/resolutions/in-force/?item=${item}&day=${day}`);
    await expect(answer).toContainText(`${(await option.textContent()) ?? ''}, ${dateInWords(day)}. `);
  };
  await page.goto('/resolutions/in-force/?item=work-permits&day=2017-09-10');
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
