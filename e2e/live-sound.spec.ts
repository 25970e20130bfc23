import { expect, test } from './fixtures.ts';
import { explore, spoken } from './visit/explore.ts';

test('the code of the sound is fetched when the sound is asked for, and the sound ends by itself', async ({ page }) => {
  const scripts: string[] = [];
  const chart = await explore(page, '/charts/workers-by-country/', 'workers-by-country');
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const play = chart.getByRole('button', { name: 'Play as sound' });
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  await expect(play).toHaveAccessibleDescription(/The higher a tone, the larger the figure/);
  expect(scripts).toEqual([]);
  await play.click();
  await expect(play).toHaveAttribute('aria-pressed', 'true');
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  expect(scripts).not.toEqual([]);
});

test('the button and Escape stop a sound; the chart stays open, at the figure that was heard last', async ({
  page,
}) => {
  const chart = await explore(page);
  const play = chart.getByRole('button', { name: 'Play as sound' });
  await play.click();
  await expect(play).toHaveAttribute('aria-pressed', 'true');
  await play.click();
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  await chart.locator('canvas').focus();
  await page.keyboard.press('End');
  const end = (await spoken(chart).textContent()) ?? '';
  const pixels = () => chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await pixels();
  await play.click();
  await expect.poll(pixels).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  await chart.locator('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect(spoken(chart)).not.toHaveText(end);
  await page.keyboard.press('Escape');
  await expect(chart.locator('canvas')).toHaveCount(0);
});

test('a timeline says why it has no sound', async ({ page }) => {
  const chart = await explore(page, '/charts/export-bans/', 'export-bans');
  await expect(chart.locator('.chart-choices')).toContainText('There is no sound: a timeline has dates');
  await expect(chart.getByRole('button', { name: 'Play as sound' })).toHaveCount(0);
});
