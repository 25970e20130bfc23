import { CHAPTERS, expect, pageAddresses, test } from './fixtures.ts';
import { weighPage } from './weigh.ts';

/** The longest chart of a chapter has 126 months in two lines: drawn for two widths and told in a table, 5,000 bytes. */
const CHAPTER_BYTES = 33_000;
const SCRIPT_BYTES = 1_500;
const REQUESTS = 4;

for (const address of CHAPTERS) {
  test(`${address} is light: all of it but the fonts, compressed, in few requests`, () => {
    const { all, requests } = weighPage(address);
    expect(all).toBeLessThanOrEqual(CHAPTER_BYTES);
    expect(requests).toBeLessThanOrEqual(REQUESTS);
  });
}

test('no page runs more than a little script before the reader asks for it', () => {
  for (const address of pageAddresses()) expect(weighPage(address).js, address).toBeLessThanOrEqual(SCRIPT_BYTES);
});
