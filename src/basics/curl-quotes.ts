/** Straight marks, as text and as HTML names them. */
const STRAIGHT = /'|&#0?39;|&#x27;|&apos;|"|&quot;|&#0?34;/giu;
const DOUBLE = /"|quot|34/;

/** What a mark that opens stands after: nothing, a space, a bracket, a dash or another such mark. */
const OPENING = /(?:^|[\s([{/\u2012-\u2015‘“])$/u;

/**
 * Text with the marks of print in the place of straight ones (`'` and `"`): records and tables are typed with these,
 * while prose has its own from Markdown. `before` is what stands before the text in the same paragraph. Double marks
 * within double ones become single, as in print.
 */
export function curlQuotes(text: string, before = ''): string {
  let set = before;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(STRAIGHT)) {
    set += text.slice(from, index);
    from = index + mark.length;
    set += DOUBLE.test(mark) ? curledDouble(set) : curledSingle(set, text.slice(from));
  }
  return (set + text.slice(from)).slice(before.length);
}

function curledDouble(before: string): string {
  const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  if (OPENING.test(before)) return quoted ? '‘' : '“';
  const inner = before.lastIndexOf('‘');
  return quoted && inner > before.lastIndexOf('“') && inner > before.lastIndexOf('’') ? '’' : '”';
}

/** Before a number it stands for what is left out: ’17. */
function curledSingle(before: string, after: string): string {
  return OPENING.test(before) && !/^\d/.test(after) ? '‘' : '’';
}
