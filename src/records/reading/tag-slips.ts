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
    sign: new RegExp(String.raw`<${NAME}[^<>"]*\s(?<key>\w+)="(?<value>[\w -]*?) \w+="`),
    say: ({ key, value, name }) => ({
      what: `A quotation mark is missing after ${key} in <${name} …>.`,
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

const LEFT_ALONE = /\{\/\*[^]*?\*\/\}|```[^]*?```|`[^`\n]*`/g;

/** The text with spaces in the place of remarks, and of signs that are set as code. */
export function withoutCode(text: string): string {
  return text.replaceAll(LEFT_ALONE, (found) => found.replaceAll(/[^\n]/g, ' '));
}

/** The first mistake in the signs of a tag; undefined where none shows, whether or not the text can be read. */
export function slipInTag(text: string): TagMistake | undefined {
  const looked = withoutCode(text);
  const found = SLIPS.flatMap(({ sign, say }) => {
    const match = sign.exec(looked);
    return match ? [{ offset: match.index, ...say(match.groups ?? {}) }] : [];
  });
  return found.sort((one, other) => one.offset - other.offset)[0];
}
