/** Words in a row that stand in a page and in a text that it draws on. */
export interface SharedRun {
  words: string;
  /** Whose text it is. */
  text: string;
}

/** Every run of at least `length` words that own words share with other people's texts; the longest of those that overlap. */
export function sharedRuns(own: string, texts: ReadonlyMap<string, string>, length = 8): SharedRun[] {
  const mine = wordsIn(own);
  return [...texts].flatMap(([text, theirs]) => {
    const known = runsOf(wordsIn(theirs), length);
    return stretches(mine, known, length).map((words) => ({ words: words.join(' '), text }));
  });
}

function stretches(mine: readonly string[], known: ReadonlySet<string>, length: number): string[][] {
  const found: string[][] = [];
  let from = 0;
  while (from + length <= mine.length) {
    let to = from;
    while (to + length <= mine.length && known.has(mine.slice(to, to + length).join(' '))) to += 1;
    if (to > from) found.push(mine.slice(from, to + length - 1));
    from = Math.max(to, from + 1);
  }
  return found;
}

function runsOf(words: readonly string[], length: number): Set<string> {
  return new Set(
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' ')),
  );
}

/** The words in small letters. Other signs, such as the one for a quotation, count as a word, so that they end a run. */
function wordsIn(text: string): string[] {
  return (
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*|¶/gu) ?? []
  );
}
