/** Signs that readers would see as they are typed. */
export interface PrintedSign {
  sign: RegExp;
  /** True for what is told elsewhere, or right. */
  isMeant?: (found: string) => boolean;
  what: (found: string) => string;
  remedy: string;
}

/** Signs that are printed as they stand since something is missing beside them. */
export const PRINTED: readonly PrintedSign[] = [
  {
    sign: /^#{1,6}(?=[^\s#])/m,
    what: (found) => `"${found}" would be printed: a space is missing after it.`,
    remedy: 'Write ## and a space before the words of a heading.',
  },
  {
    sign: /(?<=\S) +(#{2,6}) (?=\S)/,
    what: (found) => `"${found.trim()}" would be printed: this heading stands within a line.`,
    remedy: 'Begin a new line with it, and leave an empty one before and after it.',
  },
  {
    sign: /\*\*/,
    what: () => 'The stars ** would be printed: no second pair ends what they begin.',
    remedy: 'Write **words** without spaces within the stars, or \\*\\* for the signs themselves.',
  },
  {
    sign: /^([*+-])\p{L}[^*\n]*\n\1\p{L}/mu,
    what: (found) => `"${found.charAt(0)}" would be printed: without a space after it, it makes no list.`,
    remedy: 'Begin each point with a hyphen and a space: - one.',
  },
  {
    sign: /(?<!!)\[[^\]\n]+\]\([^)\s]+ [^)"\n]*\)/,
    what: (found) => `"${found}" would be printed: there is a space in the address of the link.`,
    remedy: 'Copy the address from the address bar; it has no space.',
  },
  {
    sign: /(?<![\p{L}\p{N}*\0])\*(?=\p{L})[^*\n]*$/u,
    what: (found) => `"${found.slice(0, 20)}" would be printed: no second star ends what the first begins.`,
    remedy: 'Write *words* without spaces within the stars, or \\* for the sign itself.',
  },
  {
    sign: /!\[[^\]\n]*\]\s*\(/,
    what: (found) =>
      `"${found}" would be printed: it is not a whole image, perhaps since its address has a space in it.`,
    remedy: 'Put the file into content/images/ with its description, and write <Image id="…" />.',
  },
  {
    sign: /&(?:nbsp|amp|lt|gt|quot|apos|#\d+);/,
    what: (found) =>
      `"${found}" would be printed: it is the name of a sign in HTML, and its first sign is written as one.`,
    remedy: 'Type the sign itself.',
  },
  {
    sign: /^\/\/ .*/m,
    what: (found) => `"${found.slice(0, 30)}" would be printed: two slashes make no remark here.`,
    remedy: 'Write {/* … */} around a remark, or take it out.',
  },
  {
    sign: /^a[).] .*\nb[).] /m,
    what: () => '"a)" and "b)" would be printed in one line: they make no list.',
    remedy: 'Begin each point with a hyphen and a space: - one; or with its number: 1. one.',
  },
  {
    sign: /!\[[^\]\n]*\]\[[^\]\n]*\]|!\[[^\]\n]*\](?![[(])/,
    what: (found) => `"${found}" would be printed: it is an image of another program, without its file.`,
    remedy: 'Put the file into content/images/ with its description, and write <Image id="…" />.',
  },
  {
    sign: /Error! (?:Reference source|Bookmark|Hyperlink)[^.]*\./,
    what: (found) => `"${found}" would be printed: a reference of another program was lost here.`,
    remedy: 'Write what it referred to, or take it out.',
  },
  {
    sign: /(?<![\p{L}\p{N}:]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\p{N}:])/u,
    what: (found) => `"${found}" would be printed: names of little pictures are not known here.`,
    remedy: 'Take it out, or type the sign itself.',
  },
  {
    sign: /^\d{1,2}[）．、](?=.*\n\d{1,2}[）．、])/m,
    what: (found) => `"${found}" would be printed: it makes no list.`,
    remedy: 'Begin each point with its number, a full stop and a space: 1. one.',
  },
  {
    sign: /(?<!\[[^\]\n]*)(?<!\])\]\([^)\s]*\)?/,
    what: (found) => `"${found}" would be printed: the sign [ that begins a link is missing.`,
    remedy: 'Write [ before the words that lead there: [words](/address/).',
  },
  {
    sign: /\[[^\]\n(]+\(\/[^)\s]*\)?/,
    what: (found) => `"${found}" would be printed: the sign ] between the words of a link and its address is missing.`,
    remedy: 'Write [words](/address/).',
  },
  {
    sign: /\[[^\]\n]+\]\]\([^)\s]*\)?/,
    what: (found) => `"${found}" would be printed: the sign ] stands twice in this link.`,
    remedy: 'Take one of the two out: [words](/address/).',
  },
  {
    sign: /\[[^\]\n]+\]\/[^)\s]*\)?/,
    what: (found) => `"${found}" would be printed: the sign ( before the address of a link is missing.`,
    remedy: 'Write [words](/address/).',
  },
  {
    sign: /\[\p{L}+(?=[^\]\n(]*$)/mu,
    what: (found) => `"${found}" would be printed: the sign [ is not closed.`,
    remedy: 'Take it out; \\[ prints the sign itself.',
  },
  {
    sign: /\[ ?(?= \0 )/,
    what: () => 'A sign [ would be printed before a link or a component.',
    remedy: 'Take it out; \\[ prints the sign itself.',
  },
  {
    sign: /(?<!!)\[[^\]\n]+\]\s*\(/,
    what: (found) => `"${found}" would be printed: it is not a whole link.`,
    remedy: 'Write [words](/address/) with nothing between ] and (, and close it.',
  },
  {
    sign: /\([^()\n]+\)\[[^\]\n]*\]/,
    what: (found) => `"${found}" would be printed: the brackets of a link are the other way round.`,
    remedy: 'Write [words](/address/).',
  },
  {
    sign: /\[\[[^\]\n]+\]\]/,
    what: (found) => `"${found}" would be printed: it is a link of another program.`,
    remedy: 'Write [words](/address/).',
  },
  {
    sign: /\^\[[^\]\n]+\]/,
    what: (found) => `"${found}" would be printed: there are no footnotes in brackets here.`,
    remedy: 'Cite a source with <Cite id="…" />, or say it in the text.',
  },
  {
    sign: /(?<![\p{L}\p{N}_\0])_(?=\p{L})[^_\n]*$/u,
    what: (found) => `"${found.slice(0, 20)}" would be printed: no second underscore ends what the first begins.`,
    remedy: 'Write _words_ without spaces within the underscores, or \\_ for the sign itself.',
  },
  {
    sign: /==\S[^=]*==|~~\S[^~]*~~|\+\+\S[^+]*\+\+/,
    what: (found) => `"${found}" would be printed: marked, struck out and underlined words are not known here.`,
    remedy: 'Write the words alone, or **bold** where they must stand out.',
  },
  {
    sign: /^(?![–—•·▪o]\t)[^\t\n]+\t[^\n]+\n(?![–—•·▪o]\t)[^\t\n]+\t/m,
    what: () => 'These lines have tabs in them, as cells pasted from a spreadsheet have: they would run into one.',
    remedy:
      'Write a table with bars, | one | two |, or put it into content/datasets/ and show it with <Table id="…" />.',
  },
  {
    sign: /^[–—•·▪o][ \t]+(?=.*\n[–—•·▪o][ \t])/m,
    what: (found) => `"${found.trim()}" would be printed: it makes no list.`,
    remedy: 'Begin each point with a hyphen and a space: - one.',
  },
  {
    sign: /^\|.*\|(?:.*\n\|?[ :|-]*-[ :|-]*$)?/m,
    what: (found) => `These bars would be printed: ${whyNoTable(found)}`,
    remedy: 'Below the first row, write | --- | once for each column, and leave no line empty within the table.',
  },
];

/** Why lines with bars make no table. */
function whyNoTable(lines: string): string {
  const [head = '', dashes] = lines.split('\n');
  if (dashes === undefined) return 'the table has no line of dashes below its head, or one that does not fit.';
  const [cells, columns] = [head, dashes].map(
    (line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|').length,
  );
  return `the head of the table has ${String(cells)} cells, and the line of dashes below it ${String(columns)}.`;
}
