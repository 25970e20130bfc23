import type { Rule } from './rule.ts';

/** The rules of files: that each can be found and read, and holds something. */
export const FILE_RULES = {
  'file-name': {
    severity: 'error',
    says: 'Every file has the name and the place by which it is read; none is left out without a word.',
    bad: 'pages/loans.md, charts/loans.yml, datasets/loans/data (1).csv',
    good: 'pages/loans.mdx, charts/loans.yaml, datasets/loans/data.csv',
  },
  'unread-file': {
    severity: 'warning',
    says: 'What stands in content/ is read; notes and scans are kept elsewhere.',
    bad: 'content/to-do.docx',
    good: 'that file outside content/',
  },
  unfinished: {
    severity: 'error',
    says: 'A file is not empty, and not left as two versions of one.',
    bad: '<<<<<<< HEAD',
    good: 'the lines of one of the two versions',
  },
  'to-do': {
    severity: 'warning',
    says: 'No note of what is still to be done is published: TODO, FIXME, TK, XXX, ???, XX percent, [CHECK THIS]. In a remark, {/* … */} or # …, it may stand.',
    bad: 'TODO: ask the librarian',
    good: '{/* TODO: ask the librarian */}',
  },
} as const satisfies Record<string, Rule>;
