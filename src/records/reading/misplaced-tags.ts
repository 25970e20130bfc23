import { nearest } from '../problems/suggest.ts';
import { WITH_WORDS, WITHOUT_WORDS } from './component-names.ts';
import type { MdxMistake } from './mdx-words.ts';
import { withoutCode, type TagMistake } from './tag-slips.ts';

const COMPONENTS = [...WITH_WORDS, ...WITHOUT_WORDS];

interface Open {
  name: string;
  props: string;
  offset: number;
}

const TAG = /(?<!\\)<(?<end>\/?)(?<name>[A-Za-z]\w*)(?<props>(?:\s[^<>]*?)?)(?<whole>\/?)>/g;

/** What is inside the other way round: a pair of lines changed places. */
const HOLDER = 'Evidence';
const SIDES = /^Evidence(?:For|Against)$/;

/**
 * The first tag of a text that cannot be read which has a name that there is not, is opened within itself, or closes
 * another than is open; undefined where the parser says it better.
 */
export function misplacedTag(text: string): TagMistake | undefined {
  const open: Open[] = [];
  const looked = withoutCode(text);
  for (const { index: offset, groups: { end, name = '', whole, props = '' } = {} } of looked.matchAll(TAG)) {
    const last = open.at(-1);
    const unknown = misspelt(name, end ?? '', last);
    if (unknown) return { offset, ...unknown };
    if (whole === '/' || !WITH_WORDS.includes(name)) continue;
    if (end === '') {
      const first = open.find((each) => each.name === name);
      if (first) return { offset, ...openedAgain(name, lineOf(text, first.offset)) };
      if (name === HOLDER && last?.name.startsWith(HOLDER)) return { offset, ...turnedRound(name, last.name) };
      open.push({ name, props, offset });
    } else if (last?.name === name) open.pop();
    else if (!last || isSpaced(last, name)) return undefined;
    else if (open.some((each) => each.name === name))
      return last.name.startsWith(HOLDER) && SIDES.test(name)
        ? { offset, ...closedWithin(name, last.name) }
        : undefined;
    else if (WITHIN_LINES.test(name)) return { offset, ...notOpened(name) };
    else return { offset, ...closesAnother(name, last.name, lineOf(text, last.offset)) };
  }
  return undefined;
}

/** Elements of HTML with the name of a component: they are told as HTML. */
const HTML = ['table', 'map', 'cite', 'q'];

function misspelt(name: string, end: string, last: Open | undefined): MdxMistake | undefined {
  if (COMPONENTS.includes(name) || HTML.includes(name)) return undefined;
  const isSmall = /^[a-z]/.test(name);
  if (isSmall && !COMPONENTS.some((each) => each.toLowerCase() === name)) return undefined;
  const meant = nearest(name, end === '' || !last ? COMPONENTS : [last.name]);
  return meant === undefined
    ? undefined
    : {
        what: `<${end}${name}> is not a component of a page.`,
        remedy: `Write <${end}${meant}${end === '' ? ' …' : ''}>`,
      };
}

/** <Evidence For>: the name was written with a space in it. */
function isSpaced({ name, props }: Open, closed: string): boolean {
  return closed.startsWith(name) && props.trim() === closed.slice(name.length);
}

/** Components that stand within a line. */
const WITHIN_LINES = /^(?:Quote|Term|Literal)$/;

function notOpened(name: string): MdxMistake {
  const what = `</${name}> closes nothing: no <${name} …> is open here.`;
  return { what, remedy: `Take it out, or write <${name} …> where it begins.` };
}

function turnedRound(outer: string, inner: string): MdxMistake {
  const what = `<${outer}> stands within <${inner}>, and it is the other way round.`;
  return { what, remedy: `Write <${outer}> before <${inner}>.` };
}

function closedWithin(name: string, open: string): MdxMistake {
  const what = `</${name}> stands within <${open}>, which is still open.`;
  return { what, remedy: `Write </${name}> before <${open}>, or </${open}> before this.` };
}

function openedAgain(name: string, line: number): MdxMistake {
  const what = `<${name}> is opened here, and the one of line ${String(line)} is not closed.`;
  return { what, remedy: `Write </${name}> where that one ends, perhaps here; or take one of the two out.` };
}

function closesAnother(name: string, open: string, line: number): MdxMistake {
  const what = `</${name}> closes nothing: what is open here is <${open}>, of line ${String(line)}.`;
  return { what, remedy: `Write </${open}>; or, if <${name}> is meant, write that in line ${String(line)}.` };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
