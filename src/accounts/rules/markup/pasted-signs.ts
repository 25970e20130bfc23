import { isNoteToOneself } from '../../../records/reading/to-do.ts';
import type { PrintedSign } from './printed-signs.ts';

/** What chat programs put around and into a text. */
const OF_CHATS =
  /:?contentReference\[\S*|【[^】\n]*】|\bturn\d+(?:search|view|news)\d+|^(?:Sure|Certainly|Absolutely|Of course)[!,.:] [^\n]*|\b[Aa]s an AI\b|\bI hope this helps\b|\b[Ll]et me know if you\b|\b[Hh]ere(?:['’]s| is) (?:the|a|an|your) (?:revised|rewritten|updated|improved|shortened|translated|edited|polished|corrected)\b/m;

/** Words in square brackets that are neither a link, an image, a footnote nor a box to tick. */
const IN_BRACKETS = /(?<![!)\]^[\0])\[(?!\^|\d+\]|[ xX]?\])[^[\]\n]*\](?!\s*[([]|\]\(|\/\S)/;

/** The line above a message in a chat: who wrote it, and when. */
const STAMP = /^\p{Lu}[^\n.!?]{0,40}[ ,]\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?$/mu;

/** What stands before the caption of a picture, or leads on, on pages elsewhere. */
const LABEL =
  /^(?:Figure|Fig\.?|Table|Chart|Photo|Image|Picture|Source|Sources|Credit|Read more|See also|Related|Also read|Advertisement)(?: \d+[a-z]?)?(?:[:.–—](?= )| [–—-] )/m;

/** A source that is named in brackets, as in articles. */
const NAMED_SOURCE = /\((?:[Ss]ources?|[Vv]ia|[Rr]ef|[Qq]uelle):? [^()\n]*\)/;

/** Signs and words that came with a text from another program, and would be printed. */
export const PASTED: readonly PrintedSign[] = [
  {
    sign: OF_CHATS,
    what: (found) => `"${found.slice(0, 40)}" would be printed: these are words or marks of a chat program.`,
    remedy: 'Take them out, and cite the source with <Cite id="…" />.',
  },
  {
    sign: STAMP,
    what: (found) => `"${found}" would be printed: it is the line above a message in a chat.`,
    remedy: 'Take it out, and cite the source with <Cite id="…" />.',
  },
  {
    sign: LABEL,
    what: (found) => `"${found}" would be printed: captions, credits and pointers of other pages begin so.`,
    remedy:
      'Take the line out: charts and images print their own, <Cite id="…" /> names a source, [words](/page/) leads on.',
  },
  {
    sign: NAMED_SOURCE,
    what: (found) => `"${found.slice(0, 40)}" names a source in brackets, which no list of sources has.`,
    remedy: 'Cite it: <Cite id="…" /> behind the full stop.',
  },
  {
    sign: IN_BRACKETS,
    // Notes to oneself are told wherever they stand.
    isMeant: isNoteToOneself,
    what: (found) =>
      `"${found.slice(0, 40)}" would be printed: square brackets hold marks and remarks of other programs.`,
    remedy: 'Take it out, or write ( ) around words of your own; \\[ and \\] print the signs themselves.',
  },
];
