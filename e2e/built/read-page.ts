import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { builtText, fileOf } from '../built-site.ts';

const read = new Map<string, Document>();

/** The document of a page of the built site; each is read once. Nobody may change it. */
export function readPage(address: string): Document {
  const known = read.get(address);
  if (known) return known;
  const { document } = parseHTML(builtText(fileOf(address)));
  read.set(address, document);
  return document;
}

/** All elements of a page, or of a part of it, that fit a selector. */
export function all(within: ParentNode, selector: string): Element[] {
  return [...within.querySelectorAll(selector)];
}

/** The words of an element, without the white space around them, and with a plain space where a line may not end. */
export function words(element: Element | null | undefined): string {
  return element?.textContent.trim().replaceAll('\u00a0', ' ') ?? '';
}

/** A key of an element, empty where it is missing. */
export function key(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** Fails with all the faults at once, each list under the words that say what is wrong. */
export function assertNone(faults: Readonly<Record<string, readonly string[]>>): void {
  assert.deepEqual(Object.fromEntries(Object.entries(faults).filter(([, places]) => places.length > 0)), {});
}
