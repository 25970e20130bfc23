import { bracedTex, escapeTex, urlInTex } from './escape-tex.ts';
import { yearText, type CslItem, type CslType } from './to-csl.ts';

const TYPES: Readonly<Record<CslType, { entry: string; holder: string }>> = {
  'article-newspaper': { entry: 'article', holder: 'journal' },
  report: { entry: 'techreport', holder: 'institution' },
  dataset: { entry: 'misc', holder: 'organization' },
  document: { entry: 'misc', holder: 'organization' },
  webpage: { entry: 'misc', holder: 'organization' },
};

/** Publications as a BibTeX file in UTF-8; `date` is the date as it is known, for BibLaTeX; older programs read `year`, `month` and `day`. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const { entry, holder } = TYPES[item.type];
  const date = item.issued?.['date-parts'][0];
  const [year, month, day] = date ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author.map(({ literal }) => bracedTex(literal)).join(' and ')],
    ['title', bracedTex(item.title)],
    [holder, bracedTex(item['container-title'] ?? item.publisher ?? '')],
    ['year', year === undefined ? undefined : yearText(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['date', date?.map((part, at) => (at === 0 ? yearText(part) : String(part).padStart(2, '0'))).join('-')],
    ['language', item.language],
    ['url', item.URL === undefined ? undefined : urlInTex(item.URL)],
    ['note', escapeTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
}
