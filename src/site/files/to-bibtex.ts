import type { CslItem, CslType } from './to-csl.ts';

const TYPES: Readonly<Record<CslType, { entry: string; holder: string }>> = {
  'article-newspaper': { entry: 'article', holder: 'journal' },
  report: { entry: 'techreport', holder: 'institution' },
  dataset: { entry: 'misc', holder: 'publisher' },
  document: { entry: 'misc', holder: 'publisher' },
};

/** Publications as a BibTeX file in UTF-8; `date` is the date as it is known, for BibLaTeX; older programs read `year` and `month`. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const { entry, holder } = TYPES[item.type];
  const date = item.issued?.['date-parts'][0];
  const [year, month] = date ?? [];
  const fields: [string, string | undefined][] = [
    ['author', braced(item.author.map(({ literal }) => literal).join(' and '))],
    ['title', braced(item.title)],
    [holder, escapeTex(item['container-title'] ?? item.publisher ?? '')],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['date', date?.map((part) => String(part).padStart(2, '0')).join('-')],
    ['language', item.language],
    ['url', item.URL === undefined ? undefined : escapeUrl(item.URL)],
    ['note', escapeTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** In braces of its own, so that a name is not taken apart and a title keeps its capitals. */
function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with what TeX would take for a command written out. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** An address is taken as it stands; only braces could end its field too early. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[{}\\]/g, encodeURIComponent);
}
