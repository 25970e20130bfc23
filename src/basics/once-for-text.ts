/** Texts that are remembered at most; then what is known is forgotten, so that no long run grows without end. */
const MOST = 20_000;

/** A function of a text that is worked out once where the same text comes again and again, as dates do. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    const value = make(text);
    if (made.size === MOST) made.clear();
    made.set(text, { value });
    return value;
  };
}
