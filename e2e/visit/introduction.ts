import type { Page } from 'playwright/test';
import { expect } from '../fixtures.ts';

/** What a page says of itself, and how many it has of the landmarks by which readers find their way. */
interface Introduction {
  title: string;
  language: string;
  description: string;
  headings: string[];
  /** Of all headings, in reading order. */
  levels: number[];
  landmarks: { banner: number; main: number; contentinfo: number; navigation: number };
  /** Whether the first stop of the keyboard is a link that skips to the main part. */
  leadsToMain: boolean;
}

/**
 * The page says what it is, in which language, has the landmarks by which readers find
 * their way, and its headings in order.
 */
export async function expectIntroduction(page: Page, address: string): Promise<void> {
  const { title, language, description, headings, levels, landmarks, leadsToMain } = await page.evaluate(introduction);
  expect.soft(title, `title of ${address}`).toMatch(/\S/);
  expect.soft(language, `language of ${address}`).toMatch(/^[a-z]{2}/);
  expect.soft(description, `description of ${address}`).toMatch(/\S{2,} \S{2,}/);
  expect.soft(headings, `first heading of ${address}`).toEqual([expect.stringMatching(/\S/)]);
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect.soft(skips, `no level is skipped in ${levels.join(' ')} of ${address}`).toEqual([]);
  const { navigation, ...others } = landmarks;
  expect.soft(others, `landmarks of ${address}`).toEqual({ banner: 1, main: 1, contentinfo: 1 });
  expect.soft(navigation, `menus of ${address}`).toBeGreaterThanOrEqual(1);
  expect.soft(leadsToMain, `the first stop of ${address} skips to its main part`).toBe(true);
}

/** Runs in the page. */
function introduction(): Introduction {
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
  const outside = (selector: string) =>
    seen(selector).filter((part) => !part.closest('article, aside, main, nav, section'));
  const stops = seen('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])');
  const skipped = document.getElementById(stops[0]?.getAttribute('href')?.replace(/^#/, '') ?? '');
  return {
    title: document.title,
    language: document.documentElement.lang,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
    landmarks: {
      banner: outside('header').length + seen('[role=banner]').length,
      main: seen('main, [role=main]').length,
      contentinfo: outside('footer').length + seen('[role=contentinfo]').length,
      navigation: seen('nav, [role=navigation]').length,
    },
    leadsToMain:
      skipped?.closest('main') instanceof Element &&
      document.querySelector('[tabindex]:not([tabindex="0"], [tabindex^="-"])') === null,
  };
}
