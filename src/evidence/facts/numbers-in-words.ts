import { COUNTS_IN_WORDS } from '../../basics/number-in-words.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ONES = COUNTS_IN_WORDS.slice(1, 10);

/** Words that give a number, a share or a multiple -> what each is. */
const NUMBERS = new Map<string, number>([
  ...COUNTS_IN_WORDS.map((word, number) => [word, number] as const).slice(1),
  ...TEENS.map((word, index) => [word, 13 + index] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, 20 + 10 * index] as const,
    ...ONES.map((one, number) => [`${ten}-${one}`, 21 + 10 * index + number] as const),
  ]),
  ...Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
  ...Object.entries({ half: 0.5, halved: 0.5, third: 1 / 3, quarter: 0.25, fifth: 0.2, sixth: 1 / 6, tenth: 0.1 }),
  ...Object.entries({ twice: 2, double: 2, doubled: 2, trebled: 3, tripled: 3, once: 1, no: 0, none: 0, nobody: 0 }),
]);

/** The numbers that a text gives in words: "three groups of ten" gives 3 and 10; "tenfold" gives 10. */
export function numbersInWords(text: string): number[] {
  return (text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).flatMap((word) => {
    const number = NUMBERS.get(word) ?? NUMBERS.get(word.replace(/-?fold$|s$|-.*$/, ''));
    return number === undefined ? [] : [number];
  });
}
