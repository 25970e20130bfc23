/** Which node of the page shows a node of the text that the server sent. */
type Shown = WeakMap<Node, Node>;

/** Remembers which node of the page shows which of the text, where both have the same parts. */
export function pair(shown: Shown, sent: Node, live: Node): void {
  shown.set(sent, live);
  for (const [index, child] of sent.childNodes.entries()) {
    const other = live.childNodes[index];
    if (other) pair(shown, child, other);
  }
}

/**
 * Puts what differs between two texts of the server into the page, and leaves all else as it is: what a reader opened,
 * what a script added, where the page is scrolled. Scripts that are new are run.
 */
export function swapParts(shown: Shown, before: Node, after: Node): void {
  const live = shown.get(before);
  if (before.isEqualNode(after)) carry(shown, before, after);
  else if (live && isElement(before) && isElement(after) && isSameShell(before, after)) {
    shown.set(after, live);
    swapLists(shown, live, [...before.childNodes], [...after.childNodes]);
  } else (live as ChildNode | undefined)?.replaceWith(copyOf(shown, after));
}

/** What is the same at the beginning and at the end stays; of what lies between, lists of one length are compared one by one. */
function swapLists(shown: Shown, live: Node, old: readonly Node[], fresh: readonly Node[]): void {
  const shorter = Math.min(old.length, fresh.length);
  const isSame = (one: Node | undefined, other: Node | undefined) => one && other && one.isEqualNode(other);
  let [start, end] = [0, 0];
  while (start < shorter && isSame(old[start], fresh[start])) start++;
  while (end < shorter - start && isSame(old.at(-1 - end), fresh.at(-1 - end))) end++;
  pairwise(old.slice(0, start), fresh, (was, now) => {
    carry(shown, was, now);
  });
  pairwise(old.slice(old.length - end), fresh.slice(fresh.length - end), (was, now) => {
    carry(shown, was, now);
  });
  const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  if (gone.length === come.length) {
    pairwise(gone, come, (was, now) => {
      swapParts(shown, was, now);
    });
    return;
  }
  const first = old[start];
  const next = first && shown.get(first);
  for (const node of come) live.insertBefore(copyOf(shown, node), next && next.parentNode === live ? next : null);
  for (const node of gone) (shown.get(node) as ChildNode | undefined)?.remove();
}

/** Lets a text that is the same be shown by what shows the one before. */
function carry(shown: Shown, before: Node, after: Node): void {
  const live = shown.get(before);
  if (live) shown.set(after, live);
  pairwise([...before.childNodes], [...after.childNodes], (was, now) => {
    carry(shown, was, now);
  });
}

/** A copy for the page. A script that was parsed with a text is never run; one that is made is. */
function copyOf(shown: Shown, node: Node): Node {
  const copy = document.importNode(node, true);
  pair(shown, node, copy);
  if (!isElement(copy)) return copy;
  for (const script of copy.querySelectorAll('script')) script.replaceWith(scriptLike(script));
  return copy.matches('script') ? scriptLike(copy) : copy;
}

function scriptLike(script: Element): Element {
  const made = document.createElement('script');
  for (const { name, value } of script.attributes) made.setAttribute(name, value);
  made.textContent = script.textContent;
  return made;
}

/** The same name and attributes. What a custom element holds is its own affair: it is the same or another one. */
function isSameShell(one: Element, other: Element): boolean {
  return !one.localName.includes('-') && one.cloneNode().isEqualNode(other.cloneNode());
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function pairwise(some: readonly Node[], others: readonly Node[], act: (one: Node, other: Node) => void): void {
  for (const [index, one] of some.entries()) {
    const other = others[index];
    if (other) act(one, other);
  }
}
