import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What our own passes measure in every look of a page (faint-words.ts, visit/targets.ts), in a tenth of the time: axe needs
 * most of its own for them. They decide as well what axe leaves open.
 */
const MEASURED = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Which rules of axe are tried: all, or all but those that our own passes measure besides. */
type Rules = 'all' | 'not measured';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule of axe that is broken, what it asks for, and the HTML of the places. */
export interface Finding {
  id: string;
  help: string;
  where: string[];
}

/** Has axe in every page that is opened from now on: cheaper than to bring it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/**
 * What axe finds wrong on the page as it is now, or within one part of it. Axe runs in the page itself and hands over
 * nothing but faults: no selectors, which take most of its time on long pages.
 */
export async function findings(page: Page, part = 'html', rules: Rules = 'all'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { found, rulesKept } = await page.evaluate(look, { part, options: OPTIONS[rules] });
  expect(rulesKept, 'axe has looked').toBeGreaterThan(part === 'html' ? 10 : 3);
  return found;
}

const OPTIONS: Readonly<Record<Rules, axe.RunOptions>> = {
  all: { runOnly: ALL },
  'not measured': { runOnly: ALL, rules: Object.fromEntries(MEASURED.map((rule) => [rule, { enabled: false }])) },
};

/** Runs in the browser. */
async function look({
  part,
  options,
}: {
  part: string;
  options: axe.RunOptions;
}): Promise<{ found: Finding[]; rulesKept: number }> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const { violations, passes } = await inPage.run(part, {
    ...options,
    resultTypes: ['violations'],
    selectors: false,
    xpath: false,
  });
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  return { found, rulesKept: passes.length };
}
