/** Words after which no sentence ends. */
const NEVER_LAST =
  'and|or|the|an|than|whose|their|our|your|every|because|although|unless|whereas|into|onto|among|between|during|per|because of|instead of|according to|up to|owing to|due to|such as|as well as';

/** Words after which a sentence may end, and a title hardly does. */
const HARDLY_LAST = 'its|of|to|from|with|by|at|for|as';

/** Where such a word stands at the end of a sentence. */
const AT_FULL_STOP = new RegExp(String.raw`(?:\p{L}[\p{L}’'-]*|\d),? (?:${NEVER_LAST})(?=\.(?:[\s\x01]|$))`, 'iu');

/** "whom it did not.": what was done to them was lost. */
const VERB_LOST =
  /(?<!\p{L})whom (?:\p{L}+ ){1,3}(?:not|did|does|do|had|has|have|could|would|will|can|may|might|should)(?=\.(?:[\s\x01]|$))/u;

const AT_END = new RegExp(String.raw`(?:\p{L}[\p{L}’'-]*|\d),? (?:${NEVER_LAST})$`, 'iu');
const HARDLY_AT_END = new RegExp(String.raw`(?<before>\p{L}[\p{L}’'-]*|\d) (?:${HARDLY_LAST})$`, 'u');

/** "in" ends a long title hardly, and a short one rightly: "Log in". */
const LONG_IN = /(?<=(?:\S+ ){3,})\S+ in$/u;

/** After these a small word ends a title rightly: "What it is made of", "Duties adhered to". */
const MAY_END = /\b(?:who|whom|what|which|where|when|how|that)\b|(?:ed|en|ht|nt|lt|ing) \p{Ll}+$/iu;

/** The last words of a sentence that breaks off before its full stop, as "by the"; undefined where none does. */
export function brokenSentence(text: string): string | undefined {
  return (AT_FULL_STOP.exec(text) ?? VERB_LOST.exec(text))?.[0];
}

/** The last words of a label that breaks off; undefined where it does not. It may be "Valid from", or "As of". */
export function brokenLabel(text: string): string | undefined {
  const label = text.trim();
  return /\p{L}[,;–—-]$/u.test(label) ? label.split(/\s+/).slice(-2).join(' ') : AT_END.exec(label)?.[0];
}

/** The last words of a title or a heading that breaks off; undefined where it does not. */
export function brokenTitle(text: string): string | undefined {
  const title = text.trim();
  const last = brokenLabel(title);
  return last ?? (MAY_END.test(title) ? undefined : (HARDLY_AT_END.exec(title) ?? LONG_IN.exec(title))?.[0]);
}
