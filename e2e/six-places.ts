import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect } from 'playwright/test';
import { loadContent } from '../src/check/load-content.ts';
import { writeEdition } from '../src/check/commands/write-edition.ts';

/** Publishes a site, then mends a figure of it and says so in one file. */
export async function correctedAfterRelease(content: string): Promise<void> {
  expect(await writeEdition(['2021-06-01'], content, () => undefined)).toBe(0);
  const update = await everywhere(content);
  const facts = join(content, 'facts', 'loans.yaml');
  const text = await readFile(facts, 'utf8');
  await writeFile(facts, text.replace('value: 300', 'value: 320').replace('that about 300', 'that about 320'));
  const correction = `2021-read-aloud:
  date: 2021-07-02
  kind: correction
  title: More books are read aloud
  was: About 300 books were read aloud.
  now: About 320 books were read aloud.
  why: The librarian has counted.
  facts: [books-read-aloud]
  claims: [more-loans]
`;
  await writeFile(join(content, 'changes', '2021-07-02.yaml'), correction + update);
}

/** An update of the same day that names every page on which changes are told; the frames of charts and the search have none. */
async function everywhere(content: string): Promise<string> {
  const { addresses } = await loadContent(content);
  return `2021-everywhere:
  date: 2021-07-02
  kind: update
  title: All pages have been read again
  now: They say the same.
  why: A year has passed.
  pages: [${addresses.filter((address) => !/^\/(?:changes|embed|search)\//.test(address)).join(', ')}]
`;
}

/** A correction is one file, and stands in the list, beside old and new, in both feeds, on what it touches and by its figure. */
export async function sixPlaces(dist: string): Promise<void> {
  const places = ['changes/index.html', 'changes/2021-07-02/index.html', 'feeds/changes.xml', 'feeds/changes.json'];
  const touched = ['index.html', 'claims/more-loans/index.html', 'facts/loans/index.html'];
  for (const place of [...places, ...touched])
    expect(await readFile(join(dist, place), 'utf8'), place).toContain('More books are read aloud');
  for (const address of pagesNamed(await readFile(join(dist, 'feeds/changes.json'), 'utf8')))
    expect(await readFile(join(dist, address, 'index.html'), 'utf8'), address).toContain(
      'All pages have been read again',
    );
  const chapters = await readFile(join(dist, 'feeds/changes.xml'), 'utf8');
  expect(chapters.indexOf('More books are read aloud')).toBeLessThan(
    chapters.indexOf('All pages have been read again'),
  );
  const day = await readFile(join(dist, 'changes/2021-07-02/index.html'), 'utf8');
  expect(day.replaceAll(/<[^>]+>/g, '')).toMatch(
    /Before.*about 300 books a year\. .*After.*about 320 books a year\. /s,
  );
  expect(await readFile(join(dist, 'changes/2021-06-01/index.html'), 'utf8')).toContain('It is the first that is kept');
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(day, join(dist, 'day.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
}

/** The pages of the tiny site to which the entries of a feed lead, from the root of the site. */
function pagesNamed(feed: string): string[] {
  const links = [...feed.matchAll(/https:\/\/village\.example\/library(\/[^"\\#]*\/)(?=\\")/g)];
  const pages = [...new Set(links.map(([, address = '']) => address))];
  expect(pages.length).toBeGreaterThan(15);
  return pages;
}
