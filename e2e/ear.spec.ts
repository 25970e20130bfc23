import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

/** What is listened to: a page, and a part of it. */
const PIECES = {
  'a-paragraph': ['/trade/', '.answer p:has(a.fact):has(.cite)'],
  'a-chart': ['/trade/', 'figure[data-chart]'],
  'a-claim': ['/claims/trucks-rose/', '.page-head'],
  'sources-of-a-page': ['/claims/trucks-rose/', '.references'],
  'a-table': ['/resolutions/all/', 'table.measures'],
} as const;

/**
 * Set to 1, what is heard is kept anew: `npm run snapshots`. The diff is then for a person to read. What was not kept yet
 * is kept at once.
 */
const IS_UPDATE = process.env.UPDATE_SNAPSHOTS === '1';

test('who listens hears of parts of pages what was last read and kept', async ({ page }) => {
  for (const [name, [address, part]] of Object.entries(PIECES)) {
    if (new URL(page.url()).pathname !== address) await page.goto(address);
    const heard = `${await page.locator(part).first().ariaSnapshot()}\n`;
    const file = new URL(`ear/${name}.yaml`, import.meta.url);
    if (IS_UPDATE || !existsSync(file)) {
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, heard);
    }
    const told = `${name}: if it should have changed, npm run snapshots, and read the diff`;
    expect.soft(heard, told).toBe(readFileSync(file, 'utf8'));
  }
});

test('the title and the description of a chart are heard once, and the words in its picture not at all', async ({
  page,
}) => {
  await page.goto('/trade/');
  for (const chart of await page.locator('figure[data-chart]:not(.chart-small)').all()) {
    const heard = await chart.ariaSnapshot();
    const times = (text: string) => heard.split(JSON.stringify(text.replaceAll(/\s+/g, ' ')).slice(1, -1)).length - 1;
    for (const part of ['.chart-title', '.chart-description']) {
      expect.soft(times(await chart.locator(part).innerText()), part).toBe(1);
    }
    expect.soft(heard).toMatch(/- img "Picture"\n/);
  }
});
