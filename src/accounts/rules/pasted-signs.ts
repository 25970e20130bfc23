import { isNoteToOneself } from '../../records/reading/to-do.ts';
import type { PrintedSign } from './printed-signs.ts';

/** What chat programs put around and into a text. */
const OF_CHATS =
  /:?contentReference\[\S*|【[^】\n]*】|\bturn\d+(?:search|view|news)\d+|^(?:Sure|Certainly|Absolutely|Of course)[!,.:] [^\n]*|\b[Aa]s an AI\b|\bI hope this helps\b|\b[Ll]et me know if you\b|\b[Hh]ere(?:['’]s| is) (?:the|a|an|your) (?:revised|rewritten|updated|improved|shortened|translated|edited|polished|corrected)\b/m;

/** Words in square brackets that are neither a link, an image, a footnote nor a box to tick. */
const IN_BRACKETS = /(?<![!)\]^[\0])\[(?!\^|\d+\]|[ xX]?\])[^[\]\n]*\](?!\s*[([])/;

/** Signs and words that came with a text from another program, and would be printed. */
export const PASTED: readonly PrintedSign[] = [
  {
    sign: OF_CHATS,
    what: (found) => `"${found.slice(0, 40)}" would be printed: these are words or marks of a chat program.`,
    remedy: 'Take them out, and cite the source with <Cite id="…" />.',
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
