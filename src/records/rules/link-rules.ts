import type { Rule } from './rule.ts';

/** The rules of links, and of the addresses that they lead to. */
export const LINK_RULES = {
  link: {
    severity: 'error',
    says: 'A link within the site is relative and leads to a page and section that exist.',
    bad: '[the loans](/lones/)',
    good: '[the loans](/loans/)',
  },
  'external-link': {
    severity: 'error',
    says: 'A link to another site begins with https:// and is the address of a source, so that it stands in the list of sources.',
    bad: '[a report](http://example.org/report)',
    good: '<Cite id="annual-report-2020" />',
  },
  'link-text': {
    severity: 'error',
    says: 'The words of a link say where it leads.',
    bad: '[here](/loans/)',
    good: '[how many books were lent](/loans/)',
  },
  address: {
    severity: 'error',
    says: 'An address that has been published is a page for good, or leads to one; no page stands in the place of what the site makes by itself.',
    bad: 'a page that is renamed from lent.mdx to loans.mdx, and no more',
    good: '/lent/: /loans/ under redirects in addresses.yaml',
  },
  'new-address': {
    severity: 'warning',
    says: 'Every page is in the list of published addresses, where the site keeps one.',
    bad: 'a new page alone',
    good: 'a new page, and its address added by npm run addresses',
  },
} as const satisfies Record<string, Rule>;
