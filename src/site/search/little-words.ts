/** Words that a question needs and a page does not answer by: they are looked for only if there are no others. */
const LITTLE_WORDS = new Set(
  `a about after all an and any are as at be because been before but by can could did do does for from give gives had has
  have how if in into is it its many me much not of on or over really should so still tell than that the their them then
  there these they this those through to under up was were what when where whether which who whom whose why will with would
  you your happen happened happens show true`.split(/\s+/),
);

/** Whether a word is one that every question has. */
export function isLittle(word: string): boolean {
  return LITTLE_WORDS.has(word);
}
