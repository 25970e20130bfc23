import { WITHOUT_WORDS } from './component-names.ts';

/** A mistake of MDX in an editor's words. */
export interface MdxMistake {
  what: string;
  remedy: string;
}

/** What is known of a mistake: the parser's words, the line from the place on which it was told, and the tag that begins there. */
interface Told {
  message: string;
  rest: string;
  tag: string;
  name: string;
}

const SAID: readonly ((told: Told) => MdxMistake | undefined)[] = [
  aComment,
  aRemarkNotClosed,
  aTagWithin,
  noName,
  aBreak,
  anAddress,
  curlyMarks,
  noMarks,
  marksWithin,
  marksNotClosed,
  aTagNotEnded,
  anOpenTag,
  aClosingTag,
  closedBehindWords,
  aBrace,
  aLessThan,
];

/** Words what the parser of MDX says, given the text from the place that it names. */
export function mdxMistake(message: string, from: string): MdxMistake {
  const rest = from.split('\n\n')[0] ?? '';
  const { tag = '', name = '' } = /^(?<tag><\/?\s*(?<name>[A-Za-z]\w*)[^<]*?)(?:>|<|$)/s.exec(rest)?.groups ?? {};
  const told = { message, rest, tag, name };
  for (const say of SAID) {
    const said = say(told);
    if (said) return said;
  }
  const what = `This is not valid MDX: ${message.replace(/\.?$/, '.')}`;
  return { what, remedy: 'Look for a tag that is not closed, or write \\< and \\{ for the signs themselves.' };
}

function aComment({ rest }: Told): MdxMistake | undefined {
  if (!rest.startsWith('<!')) return undefined;
  const words = /^<!-*\s*(.*?)\s*-*>/s.exec(rest)?.[1] ?? 'remark';
  return { what: 'Remarks of HTML (<!-- … -->) cannot stand here.', remedy: `Write {/* ${words} */}, or remove it.` };
}

function aRemarkNotClosed({ rest }: Told): MdxMistake | undefined {
  if (!rest.startsWith('{/*') || rest.includes('*/}')) return undefined;
  return { what: 'This remark is not closed.', remedy: 'Write */} where it ends.' };
}

/** <Note title="<Fact … />">: no component works in a property. */
function aTagWithin({ rest, name }: Told): MdxMistake | undefined {
  const [, key, inner] = /^<\w+[^<>]*?\s(\w+)="<(\w+)/.exec(rest) ?? [];
  if (key === undefined || inner === undefined) return undefined;
  return {
    what: `<${inner}> stands in ${key}="…" of <${name}>, where no component works.`,
    remedy: 'Write words alone there.',
  };
}

/** <Fact "loans-2020" /> */
function noName({ rest, name }: Told): MdxMistake | undefined {
  const [, value] = /^<\w+\s+"([^"<>]*)"/.exec(rest) ?? [];
  if (value === undefined) return undefined;
  const end = WITHOUT_WORDS.includes(name) ? ' />' : '>';
  return {
    what: `"${value}" stands in <${name} …> without saying what it is.`,
    remedy: `Write <${name} id="${value}"${end}`,
  };
}

function aBreak({ rest }: Told): MdxMistake | undefined {
  if (!/^<br\s*>/i.test(rest)) return undefined;
  return { what: '<br> is HTML, and a page holds none.', remedy: 'Leave an empty line: a new paragraph begins.' };
}

function anAddress({ rest }: Told): MdxMistake | undefined {
  const address = /^<([a-z]+:\/\/[^>\s]*|[^>\s@]+@[^>\s]+)>?/i.exec(rest)?.[1];
  if (address === undefined) return undefined;
  const what = `An address between < and > is no link here: <${address}>.`;
  if (!address.includes('://')) return { what, remedy: `Write [${address}](mailto:${address}).` };
  return { what, remedy: 'Cite it as a source, <Cite id="…" />, or write [words](/page/) for a page of this site.' };
}

function curlyMarks({ tag, name }: Told): MdxMistake | undefined {
  const [, key, value] = /(\w+)\s*=\s*[“”„«‘’]([^“”«»‘’]*)[“”»‘’]?/.exec(tag) ?? [];
  if (key === undefined) return undefined;
  const what = `The quotation marks in <${name} …> are curly.`;
  return { what, remedy: `Type straight ones: ${key}="${value ?? ''}".` };
}

function noMarks({ tag, name }: Told): MdxMistake | undefined {
  const [, key, value] = /\s(\w+)\s*=\s*([^\s"'{/>]+)["']?/.exec(tag) ?? [];
  if (key === undefined) return undefined;
  const what = `${key} in <${name} …> stands without quotation marks.`;
  return { what, remedy: `Write ${key}="${value ?? ''}".` };
}

function marksWithin({ message, tag, name }: Told): MdxMistake | undefined {
  const [, key] = /(\w+)="[^"]*"[^\s/>=]/.exec(tag) ?? [];
  if (key === undefined || !message.startsWith('Unexpected character')) return undefined;
  const what = `There are quotation marks within ${key}="…" in <${name} …>: the text ends at the first of them.`;
  return { what, remedy: 'Write curly ones within it: “ and ”.' };
}

function marksNotClosed({ message, tag, rest, name }: Told): MdxMistake | undefined {
  const marks = (tag.match(/"/g) ?? []).length;
  if (name === '' || marks % 2 === 0 || !message.startsWith('Unexpected')) return undefined;
  const [, key, value] = /(\w+)="([\w-]*)/.exec(rest) ?? [];
  const what = `A quotation mark in <${name} …> is opened and not closed.`;
  return { what, remedy: key === undefined ? 'Close it.' : `Write ${key}="${value ?? ''}".` };
}

function aTagNotEnded({ message, tag, name }: Told): MdxMistake | undefined {
  if (name === '' || !/^[A-Z]/.test(name) || !message.startsWith('Unexpected character after')) return undefined;
  const [start = tag] = /^<\w+(?:\s+\w+="[^"]*")*/.exec(tag) ?? [];
  return {
    what: `The tag <${name} …> does not end.`,
    remedy: `End it: ${start}${WITHOUT_WORDS.includes(name) ? ' />' : '>'}`,
  };
}

/** Components that stand within a line. */
const WITHIN_LINES = /^(?:Quote|Term|Literal)$/;

function anOpenTag({ message, tag }: Told): MdxMistake | undefined {
  const [, name] = /^Expected a closing tag for `<(\w*)[^`]*>`/.exec(message) ?? [];
  if (name === undefined) return undefined;
  const start = tag.startsWith(`<${name}`) ? tag.trimEnd() : `<${name}`;
  if (WITHOUT_WORDS.includes(name))
    return { what: `<${name} …> is not closed.`, remedy: `End it with a slash: ${start} />` };
  if (WITHIN_LINES.test(name)) {
    const remedy = `Write </${name}> before the paragraph ends; each paragraph has its own.`;
    return { what: `<${name}> is not closed in its paragraph.`, remedy };
  }
  return {
    what: `<${name}> is not closed.`,
    remedy: `Write </${name}> where it ends, with empty lines around the two tags if paragraphs lie between them.`,
  };
}

function aClosingTag({ message }: Told): MdxMistake | undefined {
  const [, closed, open] =
    /^Unexpected closing tag `<\/(\w*)>`(?:, expected corresponding closing tag for `<(\w*)[^`]*>`)?/.exec(message) ??
    [];
  if (closed === undefined) return undefined;
  if (open !== undefined && open !== closed && closed.toLowerCase().startsWith(open.toLowerCase())) {
    const apart = `</${closed}> closes nothing: what is open has another name, <${open} …>.`;
    return { what: apart, remedy: `Write <${closed}> where it begins, without a space within the name.` };
  }
  const what = `</${closed}> closes nothing${open === undefined ? ': no such tag is open here' : `: <${open}> is still open`}.`;
  const remedy = open === undefined ? `Remove it, or write <${closed}> where it begins.` : `Write </${open}> first.`;
  return { what, remedy };
}

/** A block that begins on a line of its own, and ends behind the words of the last. */
function closedBehindWords({ message }: Told): MdxMistake | undefined {
  const [, name] = /^Expected the closing tag `<\/(\w+)>`/.exec(message) ?? [];
  if (name === undefined) return undefined;
  return { what: `</${name}> stands in a line with words.`, remedy: 'Write it on a line of its own.' };
}

function aBrace({ message, rest }: Told): MdxMistake | undefined {
  const [anchor] = /^\{#[\w-]+\}/.exec(rest) ?? [];
  if (anchor !== undefined) {
    const what = `${anchor} is how another program names a section, and the sign { begins code.`;
    return { what, remedy: `Take ${anchor} out: a section is named after its heading.` };
  }
  if (!/brace|expression/.test(message) || !rest.startsWith('{')) return undefined;
  return { what: 'The sign { begins code, and a page holds none.', remedy: 'Write \\{ for the sign itself.' };
}

function aLessThan({ rest, message }: Told): MdxMistake | undefined {
  if (!rest.startsWith('<') || !message.startsWith('Unexpected')) return undefined;
  const [seen = '<'] = /^<\S*/.exec(rest) ?? [];
  const what = `The sign < begins a tag, and "${seen}" is none.`;
  return { what, remedy: `Write "less than" in words, or \\${seen} for the sign itself.` };
}
