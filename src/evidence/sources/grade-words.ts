import type { Grade } from './grade.ts';

/** How a grade is named: in styles, in a margin, counted, and explained to a reader. */
export interface GradeWords {
  /** For names of classes and anchors. */
  key: string;
  /** In two words, where there is little room. */
  short: string;
  one: string;
  many: string;
  meaning: string;
}

/** The words for every grade. */
export const GRADE_WORDS: Readonly<Record<Grade, GradeWords>> = {
  'official document': {
    key: 'document',
    short: 'official document',
    one: 'official document',
    many: 'official documents',
    meaning:
      'The text itself, or word of it from the body that made it: a resolution, a law, a statement, a transcript.',
  },
  'official statistics': {
    key: 'statistics',
    short: 'official statistics',
    one: 'publication of official statistics',
    many: 'publications of official statistics',
    meaning: 'Figures from the office that counts them, as it published them.',
  },
  'named official, as reported by the press': {
    key: 'official',
    short: 'official quoted',
    one: 'press report of what an official body or a named official said',
    many: 'press reports of what official bodies or named officials said',
    meaning:
      'An agency or newspaper passes on what an official body or a named official said or counted. The words are theirs; what was left out is not known.',
  },
  'press on the record': {
    key: 'record',
    short: 'on the record',
    one: 'press report on the record',
    many: 'press reports on the record',
    meaning: 'An agency or newspaper names the people it relies on, or tells what its own reporters saw.',
  },
  'press with unnamed sources': {
    key: 'unnamed',
    short: 'unnamed sources',
    one: 'press report that relies on unnamed sources',
    many: 'press reports that rely on unnamed sources',
    meaning:
      'An agency or newspaper relies on people whom it does not name. Nobody else can ask them, and several such reports may go back to one person.',
  },
  research: {
    key: 'research',
    short: 'research',
    one: 'piece of research',
    many: 'pieces of research',
    meaning:
      'Studies, collections of data and accounts by scholars, institutes, companies and other bodies outside government.',
  },
  'state media': {
    key: 'state-media',
    short: 'state media',
    one: 'state media report',
    many: 'state media reports',
    meaning: 'Media that a state owns or directs: good evidence of what that state wished to be read.',
  },
};
