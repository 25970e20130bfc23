import { builtText } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const LISTS = [
  { list: '/sources/', entry: /id="(source-[^"]+)" href="(\/sources\/[^"#]+)/ },
  { list: '/facts/', entry: /id="(fact-[^"]+)" href="(\/facts\/[^"#]+)/ },
];

for (const { list, entry } of LISTS) {
  const [, id = '', address = ''] = entry.exec(builtText(`${list.slice(1)}index.html`)) ?? [];

  test(`the address that an entry had in ${list} leads to where it stands now`, async ({ page }) => {
    await page.goto(`${list}#${id}`);
    await expect(page).toHaveURL(`${address}#${id}`);
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
  });

  test(`an entry of ${list} is found also where no link for it is kept`, async ({ page }) => {
    await page.route(list, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: builtText(`${list.slice(1)}index.html`).replaceAll(/<a hidden[^>]*>/g, '<a>'),
      }),
    );
    await page.goto(`${list}#${id}`);
    await expect(page).toHaveURL(`${address}#${id}`);
  });

  test.describe('without a script', () => {
    test.use({ hasScripts: false });

    test(`the address that an entry had in ${list} shows one link, to where it stands now`, async ({ page }) => {
      await page.goto(`${list}#${id}`);
      const links = page.locator('.moved-entries a:visible');
      await expect(links).toHaveCount(1);
      await expect(links).toBeInViewport();
      await links.click();
      await expect(page).toHaveURL(`${address}#${id}`);
    });
  });
}

test('a kind that once was chosen in the address is shown', async ({ page }) => {
  await page.goto('/sources/?kind=academic');
  await expect(page).toHaveURL('/sources/academic/');
});

test('the box of a chapter leads to what the grades mean', async ({ page }) => {
  await page.goto('/trade/');
  await page.getByRole('link', { name: 'How sources are graded' }).click();
  await expect(page.locator('#grades:target')).toBeInViewport();
});
