/** What a page looks like by its rules for paper. */
export interface OnPaper {
  /** Parts that only a screen can use, and that are shown all the same. */
  shown: string[];
  /** Sources whose entries stay folded up. */
  folded: number;
  /** In how many columns the text is set. */
  columns: string;
  /** Colour of the sheet. */
  sheet: string;
  /** Links to other sites after which their address is not printed. */
  unprinted: number;
}

/**
 * Runs in the page: gives it its rules for paper in the window, for engines whose drivers cannot print, and says what
 * comes of them. How its sheets break cannot be seen so.
 */
export function onPaper(): OnPaper {
  const follow = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\bprint\b/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
      else if (rule instanceof CSSMediaRule && /\bscreen\b/.test(rule.media.mediaText))
        rule.media.mediaText = 'not all';
      if ('cssRules' in rule) follow(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) follow(sheet.cssRules);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const forScreens =
    '.masthead nav, .to-search, .levels, .contents, .figures, .figure-notes, .page-turner, .chart-explore';
  const links = all('main .references a[href^=http]');
  return {
    shown: all(forScreens)
      .filter((part) => getComputedStyle(part).display !== 'none')
      .map(({ className, tagName }) => `${tagName} ${className}`),
    folded: all('.references li').filter((entry) => entry.getBoundingClientRect().height === 0).length,
    columns: getComputedStyle(all('.prose')[0] ?? document.body).columnCount,
    sheet: getComputedStyle(document.documentElement).backgroundColor,
    unprinted: links.filter((link) => /^(?:none|normal)?$/.test(getComputedStyle(link, '::after').content)).length,
  };
}
