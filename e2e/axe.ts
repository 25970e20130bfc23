import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule of axe that is broken, what it asks for, and the HTML of the places. */
export interface Finding {
  id: string;
  help: string;
  where: string[];
}

/**
 * What axe finds wrong on the page as it is now, or within one part of it. Axe runs in the page itself and hands over
 * nothing but faults: no selectors, which take most of its time on long pages.
 */
export async function findings(page: Page, part = 'html'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { found, rulesKept } = await page.evaluate(look, { part, rules: RULES });
  expect(rulesKept, 'axe has looked').toBeGreaterThan(part === 'html' ? 10 : 3);
  return found;
}

/** Runs in the browser. */
async function look({
  part,
  rules,
}: {
  part: string;
  rules: string[];
}): Promise<{ found: Finding[]; rulesKept: number }> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const { violations, passes } = await inPage.run(part, {
    runOnly: rules,
    resultTypes: ['violations'],
    selectors: false,
    xpath: false,
  });
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  return { found, rulesKept: passes.length };
}
