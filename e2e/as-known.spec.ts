import { pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const addresses = pageAddresses().filter((address) => /^\/as-known\/\d{4}-\d{2}-\d{2}\/$/.test(address));

test('there are pages of what could be known on a day, and one of today', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  expect(pageAddresses()).toContain('/as-known/today/');
});

for (const address of addresses) {
  const day = address.split('/')[2] ?? '';

  test(`${address} names no source and no event after its day`, async ({ page }) => {
    await page.goto(address);
    const dates = await page
      .locator('main time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((date) => date.slice(0, 10) > day.slice(0, date.length))).toEqual([]);
  });

  test(`${address} has every claim with a standing, figures and events`, async ({ page }) => {
    await page.goto('/claims/');
    const all = await page.locator('.ledger > li').count();
    await page.goto(address);
    await expect(page.locator('.known-claims > li')).toHaveCount(all);
    for (const standing of await page.locator('.known-standing .standing').all())
      await expect(standing).toHaveText(/\S/);
    expect(await page.locator('.known-figures tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('.known-events > li').count()).toBeGreaterThan(20);
  });
}

test('later pages know more, and lead to each other', async ({ page }) => {
  const counts: number[] = [];
  await page.goto(addresses[0] ?? '');
  const links = page.getByRole('navigation', { name: 'Days' }).getByRole('link');
  const days = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  for (const day of days) {
    await page.goto(day);
    await expect(page.getByRole('navigation', { name: 'Days' }).locator('[aria-current=page]')).toHaveAttribute(
      'href',
      day,
    );
    counts.push(await page.locator('.known-events > li').count());
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts).size).toBe(counts.length);
});
