/** Small words that no sentence has twice in a row, unlike "had had" or "that that". */
const SMALL =
  'we|he|she|they|this|these|those|not|but|if|have|has|been|when|all|much|more|also|only|some|what|said|the|a|an|of|and|or|to|for|with|from|by|at|as|was|were|are|be|its|their|which|into|than';

/** A slip of the pen that its signs give away. */
interface Slip {
  /** A part of the sign without which nothing is searched: a paragraph rarely has it. */
  needs?: string;
  sign: RegExp;
  what: (found: string) => string;
  remedy: string;
}

/** Slips that a few signs give away. */
export const SLIPS: readonly Slip[] = [
  {
    sign: new RegExp(`(?<![\\p{L}-])(${SMALL}|\\p{Ll}{5,})\\s+\\1(?![\\p{L}-])`, 'iu'),
    what: (found) => `"${found.replace(/\s+/, ' ')}": a word stands here twice.`,
    remedy: 'Take one of the two out.',
  },
  {
    needs: 'a',
    sign: /(?<![\p{L}.])an? (?!(?:19|20)\d\d )\d[\d,]* \p{Ll}{2,}[^s\P{Ll}]s(?![\p{L}'’-])/u,
    what: (found) => `"${found}": "a" stands before a figure of several.`,
    remedy: 'Take it out.',
  },
  {
    needs: 't',
    sign: /(?<!\p{L})it['’]s (?:own|\p{Ll}+s (?:rose|fell|grew|was|were|are|have|had|came|went))(?!\p{L})/iu,
    what: (found) => `"${found}": "it's" is short for "it is".`,
    remedy: 'Write its, without an apostrophe.',
  },
  {
    needs: ' ',
    sign: /(?<!\p{L})(?:their (?:is|are|was|were)|there own|(?:should|would|could|must) of(?= (?!course)\p{Ll})|(?:more|less|fewer|higher|lower|larger|smaller|greater|rather|other) then)(?!\p{L})/iu,
    what: (found) => `"${found}": a word stands here for another that sounds like it.`,
    remedy: 'Write there, their, have or than, as it is meant.',
  },
  {
    sign: /\p{Ll}{2,}[.!?;]\p{Lu}\p{Ll}+/u,
    what: (found) => `"${found}": no space stands between two sentences.`,
    remedy: 'Put a space after the first.',
  },
  {
    sign: /\p{Ll}{2,},\p{Ll}{2,}/u,
    what: (found) => `"${found}": no space stands after the comma.`,
    remedy: 'Put a space after it.',
  },
  {
    sign: /(?<=[\p{L}\p{N}\0]) [,.](?=[\s\0]|$)/u,
    what: (found) => `A space stands before a "${found.trim()}".`,
    remedy: 'Take it out.',
  },
  {
    sign: /(?<![.…\d])\.\.(?![./\\])|(?<=\d)\.\.(?=[\s\0]|$)|\.{4,}|,[,.;:]|;[;,.]|!!+|\?\?(?!\?)/,
    what: (found) => `"${found}" stands where one sign is wanted.`,
    remedy: 'Write one.',
  },
  {
    sign: /\p{L}[´`]\p{L}/u,
    what: (found) => `"${found}": an accent stands where an apostrophe is meant.`,
    remedy: "Type an apostrophe: '.",
  },
  {
    sign: /(?<=^|\s)["“] \p{L}+|\p{L}+ [”](?=\s|$)/u,
    what: (found) => `"${found.trim()}": a space stands within the quotation marks.`,
    remedy: 'Take it out.',
  },
  {
    needs: '‘',
    sign: /\p{L}{2,}‘\p{L}{1,2}(?!\p{L})/u,
    what: (found) => `"${found}": a quotation mark that opens stands where an apostrophe is meant.`,
    remedy: "Type an apostrophe: '.",
  },
  {
    sign: new RegExp(
      `(?<![\\p{L}-])(?:the|of|and|or|to|for|with|from|by|at|as|was|were|are|be|its|their|in|on|that)\\p{Lu}\\p{Ll}{2,}`,
      'u',
    ),
    what: (found) => `"${found}": no space stands between two words.`,
    remedy: 'Put a space between them.',
  },
  {
    sign: /(?<=[\p{L}\0] )(?!\.(?:com|org|net|pdf|csv|yaml|mdx|jpe?g|png)(?!\p{L}))[.,;:!?)\]}#|=>]\p{Ll}{2,}/u,
    what: (found) => `"${found}": a sign stands before the word, where none is wanted.`,
    remedy: 'Take it out, or put it behind the word before.',
  },
  {
    sign: /(?<=[.!?]\0{0,2} )[-–—] ?\p{Lu}\p{Ll}*/u,
    what: (found) =>
      `"${found}": a hyphen stands between two sentences, as where a point of a list runs into one above.`,
    remedy: 'Begin a new line with the hyphen; or take it out.',
  },
  {
    sign: /^[-+]{1,2} ?(?=\p{Lu}\p{Ll}+)(?![^]*\n[-+]\p{L})/u,
    what: (found) => `"${found.trim()}" begins this paragraph, and makes no point of a list.`,
    remedy: 'Write one hyphen and a space, and an empty line above the list: - one.',
  },
  {
    needs: '- ',
    sign: /(?<![\p{L}\p{N}-])\p{Ll}{2,}- (?!(?:and|or|nor|to|through|but|und|oder|bis|et|ou|en|of|y|e|og|och)\b)\p{Ll}{2,}/u,
    what: (found) => `"${found}": a word that was divided at the end of a line would be printed in two pieces.`,
    remedy: 'Put the two together, with or without the hyphen.',
  },
  {
    needs: '-\n',
    sign: /\p{Ll}{2,}-\n(?!(?:and|or|nor|to|through|und|oder|bis|et|ou|en|of|y|e|og|och)\b)\p{Ll}\S*/u,
    what: (found) =>
      `"${found.replace('\n', ' ')}": a word that was divided at the end of a line would be printed in two pieces.`,
    remedy: 'Put the two together, with or without the hyphen.',
  },
];
