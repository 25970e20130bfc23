import type { FactProblem } from './resolved-fact.ts';

/**
 * Compares a figure with what its sentences assume. `from` names what gives the figure, `place` where it
 * stands there: `The dataset "loans"` and ` (line 5)`; `elsewhere` says where the expected figure stands, if it does. Gives undefined where they agree.
 */
export function unexpected(
  value: number | string,
  expect: number | string,
  from: string,
  place = '',
  elsewhere?: string,
): FactProblem | undefined {
  if (isAsExpected(value, expect)) return undefined;
  const typed = typeof value === 'number' && typeof expect === 'string' ? figureIn(expect) : undefined;
  if (typed !== undefined) {
    const what = `"expect" holds more than a figure: ${String(expect)}.`;
    return { path: ['expect'], rule: 'fact', what, remedy: `Write expect: ${String(typed)}` };
  }
  const shown = typeof value === 'number' ? String(Number(value.toPrecision(8))) : value;
  return {
    path: ['expect'],
    rule: 'expect',
    what: `${from} now gives ${shown}${place}; the fact expects ${String(expect)}.`,
    remedy: `${elsewhere === undefined ? '' : `${elsewhere} `}Read the sentences that use this fact again, then write expect: ${shown}.`,
  };
}

/** The figure of a text that has a sign of money, of percent or a comma beside it: "$1720", "-33%", "1,720". */
function figureIn(text: string): number | undefined {
  const [, sign = '', digits = ''] =
    /^([-−–]?)\s*[$€£¥]?\s*(\d[\d,]*(?:\.\d+)?)\s*(?:%|percent)?$/.exec(text.trim()) ?? [];
  return digits === '' ? undefined : Number(digits.replaceAll(',', '')) * (sign === '' ? 1 : -1);
}

/** Numbers agree to the last digit that `expect` is written with: 87.7 stands for everything from 87.65 to 87.75. */
function isAsExpected(value: number | string, expect: number | string): boolean {
  if (typeof value !== 'number' || typeof expect !== 'number') return String(value) === String(expect);
  const decimals = (String(expect).split('.')[1] ?? '').length;
  return Math.abs(value - expect) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}
