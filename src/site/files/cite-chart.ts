import { parsePartialDate, dateInWords } from '../../basics/partial-date.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { bracedTex, escapeTex } from './escape-tex.ts';
import { authorsOf, listOfNames } from '../../evidence/site/names-in-words.ts';
import type { ChartEdition } from '../uses/chart-edition.ts';

/**
 * A reference to a chart in the manner of the APA (7th edition, "Data visualization"): its makers as authors, the day up
 * to which its evidence was gathered, the finding as title.
 */
export function citeChart({ id, model, site }: ChartEdition): string {
  const date = apaDate(site.asOf);
  const place = site.madeBy ? ` ${site.name}.` : '';
  const address = fullAddress(chartAddresses(id).page, site);
  return `${listOfNames(authorsOf(site))}. (${date}). ${model.title} [Chart].${place} ${address}`;
}

/** The same reference as an entry for BibTeX. */
export function bibtexOfChart({ id, model, site }: ChartEdition): string {
  const { year, month = 1 } = parsePartialDate(site.asOf) ?? { year: 0 };
  const fields = {
    author: authorsOf(site).map(bracedTex).join(' and '),
    title: bracedTex(model.title),
    year: String(year),
    month: String(month),
    howpublished: site.madeBy ? escapeTex(`Chart, ${site.name}`) : 'Chart',
    note: escapeTex(`Figures: ${model.attribution}. Evidence gathered up to ${dateInWords(site.asOf)}`),
    url: fullAddress(chartAddresses(id).page, site),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${bibtexKey(id, site.name)},`, ...lines, '}'].join('\n');
}

function apaDate(day: string): string {
  const [number = '', month = '', year = ''] = dateInWords(day).split(' ');
  return `${year}, ${month} ${number}`;
}

function bibtexKey(id: string, siteName: string): string {
  return `${siteName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${id}`;
}
