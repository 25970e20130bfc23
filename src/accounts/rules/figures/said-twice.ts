import { printFact, type FactForm } from '../../../evidence/facts/print-fact.ts';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';

/** A figure in a text: its form, the words around it, how it is written without a form, and how with another. */
interface FigureInText {
  form: FactForm;
  before: string;
  after: string;
  plain: string;
  inForm: (form: FactForm) => string;
}

interface Told {
  what: string;
  remedy: string;
}

/** What the words around a figure say that it prints by itself. */
export function saidTwice(fact: ResolvedFact, figure: FigureInText): Told | undefined {
  const printed = printedIn(fact, figure.form);
  if (printed === undefined) return undefined;
  return (
    (figure.form === 'number' ? signOfUnit(fact, figure) : undefined) ??
    unitAfter(printed, figure) ??
    moneyBefore(printed, figure) ??
    leadBefore(printed, figure)
  );
}

function printedIn(fact: ResolvedFact, form: FactForm): string | undefined {
  try {
    return printFact(fact, form).text;
  } catch {
    // A form that the fact has not, and one that prints nothing, are told by other rules.
    return undefined;
  }
}

/** A sign of the unit at a figure that is printed without its unit: "8.3%", "$1,720", where the fact prints both in words. */
function signOfUnit(fact: ResolvedFact, { before, after, plain }: FigureInText): Told | undefined {
  const [typed] = /^ ?(?:[%‰$€£¥₩₽]|per cent\b|pct\b)/u.exec(after) ?? /(?:US|HK|A|C)?[$€£¥₩₽]\s?$/.exec(before) ?? [];
  if (fact.value === null || typed === undefined || fact.unit === '') return undefined;
  return {
    what: `"${typed.trim()}" stands beside a figure, and its fact prints the unit by itself: "${printFact(fact, 'value').text}".`,
    remedy: `Take "${typed.trim()}" out, and write ${plain}.`,
  };
}

/** "50 carts a day carts", "33 percent %", "$1.72 billion dollars". */
function unitAfter(printed: string, { after, inForm }: FigureInText): Told | undefined {
  const [, typed = ''] = /^ ?(%|per cent\b|(?:US )?\p{L}+)/u.exec(after) ?? [];
  const word = typed.replace('US ', '').toLowerCase();
  if (!/\d/.test(printed) || !unitsOf(printed).has(word)) return undefined;
  return {
    what: `"${typed}" stands after a figure that prints it by itself: "${printed}".`,
    remedy: /\p{L}/u.test(typed)
      ? `Take "${typed}" out, or write ${inForm('number')} if the words around it say the unit.`
      : `Take "${typed}" out.`,
  };
}

function unitsOf(printed: string): ReadonlySet<string> {
  const words: readonly string[] = (/\d([^\d]*)$/.exec(printed)?.[1] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const first = words.find((word) => !SCALES.includes(word));
  return new Set([
    ...words.filter((word) => SCALES.includes(word)),
    ...(first === undefined ? [] : [first]),
    ...(words.includes('percent') ? ['%', 'per cent'] : []),
    ...(printed.includes('$') ? ['dollars', 'usd'] : []),
  ]);
}

const SCALES = ['thousand', 'million', 'billion'];

function moneyBefore(printed: string, { before }: FigureInText): Told | undefined {
  const [sign] = /(?:US)?[$€£¥]\s?$/.exec(before) ?? [];
  // A figure without its unit may well have it typed before it.
  if (sign === undefined || /^[\d.,−-]+$/.test(printed)) return undefined;
  return {
    what: `"${sign.trim()}" stands before a figure that prints its unit by itself: "${printed}".`,
    remedy: `Take "${sign.trim()}" out.`,
  };
}

/** Words for "about", of which a figure has one. */
const ABOUT = ['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost'];

function endsWith(words: string, last: string): boolean {
  const end = words.slice(-last.length - 1).toLowerCase();
  return end.endsWith(last.toLowerCase()) && !/^\p{L}./u.test(end.length > last.length ? end : ` ${end}`);
}

/** "more than more than 100", "about nearly 300", "fell by −88 percent", "−88 percent below", "fell by fell by". */
function leadBefore(printed: string, { before, after, form, inForm }: FigureInText): Told | undefined {
  const words = before.trimEnd();
  const [lead = ''] = /^[^\d$€£¥−-]*(?=\s)/u.exec(printed) ?? [];
  const isSame = lead !== '' && endsWith(words, lead.trim());
  const typed = ABOUT.find((word) => endsWith(words, word));
  if (isSame || (typed !== undefined && ABOUT.includes(lead.trim()))) {
    const twice = isSame ? lead.trim() : (typed ?? '');
    return {
      what: `"${twice}" stands before a figure that has its own "${lead.trim()}": "${printed}".`,
      remedy:
        form === 'change'
          ? `Take "${twice}" out.`
          : `Take "${twice}" out, or write ${inForm('value')} to print the figure without its own.`,
    };
  }
  const [fell] =
    /\b(?:fell|falls?|fallen|dropped|declined?|decreased?|shrank|shrunk|sank|slumped|down|lower|less) by$/i.exec(
      words,
    ) ?? [];
  const [, below] = /^ (below|lower|less|fewer|under|down)\b/.exec(after) ?? [];
  const direction = fell ?? below;
  if (direction === undefined || !printed.startsWith('−')) return undefined;
  return {
    what: `"${direction}" stands ${fell === undefined ? 'behind' : 'before'} a figure below zero, which prints its sign: "${printed}".`,
    remedy: `Write ${inForm('magnitude')}, which prints it without the sign.`,
  };
}
