import type { SourceKind } from './source-schema.ts';

/** What publications of a kind are called, as a heading. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  'un-document': 'United Nations',
  government: 'Governments',
  'official-statistics': 'Official statistics',
  wire: 'News agencies',
  news: 'Newspapers, broadcasters, news sites',
  'state-media': 'State media',
  'think-tank': 'Institutes',
  academic: 'Scholars',
  ngo: 'Non-governmental organisations',
  company: 'Companies and law firms',
  dataset: 'Collections of data',
};
