import type { Rule } from './rule.ts';

/** The rules of what a page says, and of the marks and components that it says it with. */
export const PROSE_RULES = {
  component: {
    severity: 'error',
    says: 'A page uses only the components that there are, with the properties that they take.',
    bad: '<Fact key="loans-2020" />',
    good: '<Fact id="loans-2020" />',
  },
  html: {
    severity: 'error',
    says: 'A page holds no HTML of its own.',
    bad: '<script>…</script>',
    good: '<Chart id="loans-by-year" />',
  },
  heading: {
    severity: 'error',
    says: 'Headings begin at ## and skip no level, no two of a page are the same, and none holds a citation.',
    bad: '## Loans, then #### Renewals',
    good: '## Loans, then ### Renewals',
  },
  image: {
    severity: 'error',
    says: 'An image is a file of content/images/ that can be read, with a description beside it: words for those who cannot see it, credit and licence.',
    bad: '![The mill](/mill.png)',
    good: '<Image id="mill" />',
  },
  markup: {
    severity: 'error',
    says: 'What is meant as markup is not printed: headings, bold words, links and tables are whole, and a chart stands by itself.',
    bad: '##Loans, **loans, [loans] (/loans/)',
    good: '## Loans, **loans**, [loans](/loans/)',
  },
  slip: {
    severity: 'error',
    says: 'No sentence breaks off, no small word and no paragraph stands twice, quotation marks and brackets are closed, and a space stands before and after what is not one word.',
    bad: 'The library lent the the books.',
    good: 'The library lent the books.',
  },
  footnote: {
    severity: 'error',
    says: 'A page has no footnotes in brackets; sources are cited, remarks stand in the text.',
    bad: 'So it is.[^1]',
    good: 'So it is.<Cite id="annual-report-2020" />',
  },
  spelling: {
    severity: 'warning',
    says: 'Words are spelt as in British English, names as in the glossary. Told by `npm run words`, and by the check where a word looks like a slip for one that the site has; content/spelling.txt holds words that are right all the same.',
    bad: 'The librarian recieved them.',
    good: 'The librarian received them.',
  },
  wording: {
    severity: 'warning',
    says: 'No sentence has more than 48 words, and no word judges or takes a side. Told by `npm run words`.',
    bad: 'The librarian admitted a massive loss.',
    good: 'The librarian said that a third was lost.',
  },
} as const satisfies Record<string, Rule>;
