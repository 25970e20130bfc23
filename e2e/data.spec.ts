import type { APIRequestContext, Page } from 'playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, pageAddresses, test } from './fixtures.ts';

interface Column {
  name: string;
  label: string;
  type: string;
}

interface DatasetFile {
  columns: Column[];
  rows: { url: string; cells: Record<string, string | number | null> }[];
}

interface Package {
  name: string;
  resources: [{ path: string; schema: { fields: { name: string; type: string }[]; primaryKey: string[] } }];
}

const DATASETS = pageAddresses().filter((address) => /^\/data\/.+/.test(address));

test.use({ javaScriptEnabled: false });

test('the list of datasets leads to every dataset, says what each covers, and has its files', async ({ page }) => {
  await page.goto('/data/');
  const linked = await page
    .locator('.datasets h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked.toSorted()).toEqual(DATASETS.toSorted());
  for (const item of await page.locator('.datasets > li').all()) {
    await expect(item.locator('dt', { hasText: 'Rows' }).locator('+ dd')).toHaveText(/^\d+$/);
    await expect(item.locator('dt', { hasText: 'Covers' }).locator('+ dd')).toHaveText(/\S/);
    await expect(item.locator('dt', { hasText: 'As of' }).locator('+ dd')).toHaveText(/\d{4}/);
    await expect(item.locator('a[download]')).toHaveCount(2);
  }
});

for (const address of DATASETS) {
  const id = address.split('/')[2] ?? '';

  test.describe(`the dataset ${id}`, () => {
    test('shows on its page, and holds in its CSV, the numbers that its JSON has', async ({ page, request }) => {
      const { columns, rows } = (await (await request.get(`${address}${id}.json`)).json()) as DatasetFile;
      const csv = await (await request.get(`${address}${id}.csv`)).text();
      const records = parse<Record<string, string>>(csv, { columns: true });
      const numbers = columns.filter(({ type }) => type === 'number').map(({ name }) => name);
      const wanted = rows.map(({ cells }) => numbers.map((name) => cells[name]));
      const inCsv = records.map((record) => numbers.map((name) => (record[name] === '' ? null : Number(record[name]))));
      expect(inCsv).toEqual(wanted);
      await page.goto(address);
      const table = await cellsOf(page);
      const places = numbers.map((name) => columns.findIndex((column) => column.name === name));
      expect(table.map((cells) => places.map((place) => numberIn(cells[place])))).toEqual(wanted);
    });

    test('has an anchor for every row, at the address that its JSON gives', async ({ page, request }) => {
      const { rows } = (await (await request.get(`${address}${id}.json`)).json()) as DatasetFile;
      await page.goto(address);
      const anchors = await page.locator('.data-table tbody tr').evaluateAll((all) => all.map((row) => row.id));
      expect(anchors).toEqual(rows.map(({ url }) => new URL(url).hash.slice(1)));
      expect(new Set(anchors).size).toBe(anchors.length);
      await page.goto(`${address}#${anchors.at(-1) ?? ''}`);
      await expect(page.locator('.data-table tr:target')).toBeInViewport();
    });

    test('links the sources of every row to the list of all sources, and no figure is without one', async ({
      page,
      request,
    }) => {
      const { columns, rows } = (await (await request.get(`${address}${id}.json`)).json()) as DatasetFile;
      const namesOf = (wanted: string) => columns.filter(({ type }) => type === wanted).map(({ name }) => name);
      const sources = rows.map(({ cells }) =>
        namesOf('sources').flatMap((name) => String(cells[name] ?? '').split(';')),
      );
      const named = sources.map((ids) => ids.map((source) => source.trim()).filter((source) => source !== ''));
      await page.goto(address);
      const linked = await page
        .locator('.data-table tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('a[href^="/sources/#"]')].map((link) => link.getAttribute('href'))),
        );
      expect(linked).toEqual(named.map((ids) => ids.map((source) => `/sources/#source-${source}`)));
      const known = await sourceAnchors(request);
      expect(named.flat().filter((source) => !known.has(`source-${source}`))).toEqual([]);
      const bare = rows.filter(
        ({ cells }, index) => named[index]?.length === 0 && namesOf('number').some((name) => cells[name] !== null),
      );
      expect(bare).toEqual([]);
    });

    test('is described as a Data Package that fits its CSV', async ({ request }) => {
      const { name, resources } = (await (await request.get(`${address}datapackage.json`)).json()) as Package;
      const [{ path, schema }] = resources;
      expect(name).toBe(id);
      const csv = await (await request.get(`${address}${path}`)).text();
      const [header = []] = parse(csv);
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      expect(header).toEqual(expect.arrayContaining(schema.primaryKey));
    });
  });
}

test('a wide table scrolls by keyboard within itself, and shows that there is more', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/data/measures/');
  const table = page.getByRole('region', { name: /^Table: / });
  await expect(page.locator('.scroll-hint')).toBeVisible();
  await table.focus();
  await expect(table).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

/** The texts of the cells of the whole table, row by row. */
function cellsOf(page: Page): Promise<string[][]> {
  return page
    .locator('.data-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}

function numberIn(text = ''): number | null {
  return text === '' ? null : Number(text.replaceAll(',', ''));
}

async function sourceAnchors(request: APIRequestContext): Promise<Set<string>> {
  const items = (await (await request.get('/sources.json')).json()) as { id: string }[];
  return new Set(items.map(({ id }) => `source-${id}`));
}
