import { nearest } from '../problems/suggest.ts';
import { WITH_WORDS, WITHOUT_WORDS } from './component-names.ts';
import type { MdxMistake } from './mdx-words.ts';

/** A mistake in a tag that its own signs give away, and where in the text it stands. */
export interface TagMistake extends MdxMistake {
  offset: number;
}

const COMPONENTS = [...WITH_WORDS, ...WITHOUT_WORDS];
const NAME = `(?<name>${COMPONENTS.join('|')})(?![\\w.])`;

interface Slip {
  sign: RegExp;
  say: (groups: Readonly<Record<string, string | undefined>>) => MdxMistake;
}

/** Signs of a tag that are missing, or there twice. */
const SLIPS: readonly Slip[] = [
  {
    sign: new RegExp(String.raw`(?<!\\)<(?=<(?<end>/?)${NAME})`),
    say: ({ name, end }) => ({
      what: `The sign < stands twice before ${end}${name}.`,
      remedy: 'Take one of them out.',
    }),
  },
  {
    sign: new RegExp(String.raw`(?<![<\\/\w])(?<!< )(?<whole>${NAME} \w+="[^"\n]*")(?=[^<>\n]*>)`),
    say: ({ name, whole }) => ({ what: `The sign < is missing before "${name}".`, remedy: `Write <${whole}` }),
  },
  {
    sign: new RegExp(String.raw`<//${NAME}`),
    say: ({ name }) => ({ what: `The sign / stands twice before ${name}.`, remedy: `Write </${name}>` }),
  },
  {
    sign: new RegExp(String.raw`<\s+(?<end>/?)${NAME}`),
    say: ({ name, end }) => ({
      what: `A space stands between < and "${end}${name}".`,
      remedy: `Write <${end}${name}${end === '' ? ' …' : ''}>`,
    }),
  },
  {
    sign: new RegExp(
      String.raw`<(?<name>${COMPONENTS.join('|')})(?<key>id|cite|label|title|chart|map|why|form|at)="(?<value>[^"\n]*)"`,
    ),
    say: ({ name, key, value }) => ({
      what: `No space stands between ${name} and ${key}.`,
      remedy: `Write <${name} ${key}="${value}"`,
    }),
  },
  {
    sign: new RegExp(String.raw`(?<=\n)${NAME}>`),
    say: ({ name }) => ({ what: `The sign < is missing before "${name}>".`, remedy: `Write <${name}>` }),
  },
  {
    sign: new RegExp(String.raw`(?<![<\\\w])(?<!</)/${NAME}\s*>`),
    say: ({ name }) => ({ what: `The sign < is missing before "/${name}>".`, remedy: `Write </${name}>` }),
  },
  {
    sign: new RegExp(String.raw`</${NAME}(?!\s*[>{/])(?!\s+\w+=)`),
    say: ({ name }) => ({ what: `The sign > is missing after "</${name}".`, remedy: `Write </${name}>` }),
  },
  {
    sign: new RegExp(String.raw`<(?<end>/?)${NAME}[^<>]*>>`),
    say: ({ name, end }) => ({
      what: `The sign > stands twice after <${end}${name}${end === '' ? ' …' : ''}>.`,
      remedy: 'Take one of them out.',
    }),
  },
  {
    sign: new RegExp(String.raw`<${NAME}[^<>]*\s(?<key>\w+)\s*==\s*"(?<value>[^"\n<>]*)"`),
    say: ({ key, value, name }) => ({
      what: `The sign = stands twice after ${key} in <${name} …>.`,
      remedy: `Write ${key}="${value}".`,
    }),
  },
  {
    sign: new RegExp(String.raw`<${NAME}(?:\s+\w+="[^"\n<>]*")*\s+(?<key>\w+)"(?<value>[^"\n<>]*)"`),
    say: ({ key, value, name }) => ({
      what: `The sign = is missing after ${key} in <${name} …>.`,
      remedy: `Write ${key}="${value}".`,
    }),
  },
  {
    sign: new RegExp(
      String.raw`<${NAME}[^<>]*\s(?<key>\w+)=(?:""(?<first>[^"\n<>=]+)"|"(?<last>[^"\n<>]+)""|'(?<mixed>[\w -]+)"|"(?<other>[\w -]+)'(?=\s*/?>))`,
    ),
    say: ({ key, first, last, mixed, other, name }) => ({
      what: `The quotation marks of ${key} in <${name} …> are no pair.`,
      remedy: `Write ${key}="${first ?? last ?? mixed ?? other}".`,
    }),
  },
];

/** What the reader of tags need not look at: remarks, and signs that are set as code. */
const LEFT_ALONE = /\{\/\*[^]*?\*\/\}|```[^]*?```|`[^`\n]*`/g;

/** The first mistake in the signs of a tag; undefined where none shows, whether or not the text can be read. */
export function slipInTag(text: string): TagMistake | undefined {
  const looked = text.replaceAll(LEFT_ALONE, (found) => found.replaceAll(/[^\n]/g, ' '));
  const found = SLIPS.flatMap(({ sign, say }) => {
    const match = sign.exec(looked);
    return match ? [{ offset: match.index, ...say(match.groups ?? {}) }] : [];
  });
  return found.sort((one, other) => one.offset - other.offset)[0];
}

interface Open {
  name: string;
  props: string;
  offset: number;
}

const TAG = /(?<!\\)<(?<end>\/?)(?<name>[A-Za-z]\w*)(?<props>(?:\s[^<>]*?)?)(?<whole>\/?)>/g;

/** What is inside the other way round: a pair of lines changed places. */
const HOLDER = 'Evidence';

/**
 * The first tag of a text that cannot be read which has a name that there is not, is opened within itself, or closes
 * another than is open; undefined where the parser says it better.
 */
export function misplacedTag(text: string): TagMistake | undefined {
  const open: Open[] = [];
  const looked = text.replaceAll(LEFT_ALONE, (found) => found.replaceAll(/[^\n]/g, ' '));
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
    else if (last && last.props.trim() !== name.slice(last.name.length) && !open.some((each) => each.name === name))
      return { offset, ...closesAnother(name, last.name, lineOf(text, last.offset)) };
    else return undefined;
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

function turnedRound(outer: string, inner: string): MdxMistake {
  const what = `<${outer}> stands within <${inner}>, and it is the other way round.`;
  return { what, remedy: `Write <${outer}> before <${inner}>.` };
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
