import fc from 'fast-check';

/** Pieces with a meaning in some format or other, and signs that break readers. */
const PIECES = [
  ...['{', '}', '\\', '\\}', '$', '%', '&', '#', '_', '~', '^', '@', '"', "'", '`', '--', '---', "''", '``', '?`'],
  ...[
    ',',
    ';',
    ':',
    ' and ',
    ' AND ',
    ', Ltd',
    'et al.',
    '//',
    '/*',
    '*/',
    '=',
    '+',
    '-',
    '|',
    '<',
    '>',
    '&amp;',
    ']]>',
  ],
  ...[
    '</script>',
    '<!--',
    '<b>',
    '<?xml ?>',
    '%s',
    '\\n',
    '\\N',
    '\\,',
    'END:VEVENT',
    'ATTACH:x',
    'ER  - ',
    'TY  - JOUR',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u0000',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u009f',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffe',
    '\ufffd',
    '\ud800',
    '\udc00',
  ],
  ...['é', 'e\u0301', '漢字', '한국', 'العربية', '😀', '“', '–', '＝', '－'],
  ...['Mill', 'books of 2017', 'a', '1', '0301', '-5', '1e5'],
];

/** Pieces from the list above in any order, around one "x", so that the text is never blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), fc.nat({ max: 12 }))
  .map(([pieces, at]) => [...pieces.slice(0, at), 'x', ...pieces.slice(at)].join(''));

/** The same, as titles are: without a full stop at the end. */
export const hostileTitle: fc.Arbitrary<string> = hostileText.filter((text) => !text.endsWith('.'));
