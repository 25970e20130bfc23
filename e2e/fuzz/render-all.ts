import { readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import { compilable } from '../../src/accounts/compilable.ts';
import { knownDays } from '../../src/accounts/claims/claim-addresses.ts';
import { VOCABULARY } from '../../src/accounts/prose/vocabulary.ts';
import { plainModels } from '../../src/charts/model/chart-types.ts';
import { liveFile } from '../../src/charts/live/live-file.ts';
import { toChartJs } from '../../src/charts/live/to-chartjs.ts';
import { toSvg } from '../../src/charts/picture/to-svg.ts';
import { toCsv } from '../../src/charts/table/to-csv.ts';
import { toTable } from '../../src/charts/table/to-table.ts';
import { describeChart } from '../../src/charts/words/describe-chart.ts';
import type { Content } from '../../src/check/check-content.ts';
import { cellText } from '../../src/evidence/datasets/cell-text.ts';
import { clockColumns } from '../../src/evidence/datasets/clock-cells.ts';
import { deadlineEvents } from '../../src/evidence/events/deadline-events.ts';
import { countByYear } from '../../src/evidence/events/years.ts';
import { byYear, timelineEvents } from '../../src/evidence/events/timeline-events.ts';
import { printFact, FACT_FORMS, unfitForm } from '../../src/evidence/facts/print-fact.ts';
import { detailOf, drawMap } from '../../src/evidence/maps/draw-map.ts';
import { coastsAndBorders } from '../../src/evidence/maps/world.ts';
import { answerInWords } from '../../src/evidence/measures/answer-words.ts';
import { areaSteps } from '../../src/evidence/measures/area-steps.ts';
import { inForce, periodsOf } from '../../src/evidence/measures/in-force.ts';
import { measuresFor } from '../../src/evidence/measures/matrix.ts';
import { measuresOf } from '../../src/evidence/measures/measure.ts';
import { actsFor, firstDay, resolutionsOf } from '../../src/evidence/measures/resolution.ts';
import { unprintable } from '../../src/evidence/facts/unprintable.ts';
import type { ContentFile } from '../../src/records/reading/content-files.ts';
import { chartRecord } from '../../src/site/files/chart-record.ts';
import { bibtexOfChart, citeChart } from '../../src/site/files/cite-chart.ts';
import { citeClaim } from '../../src/site/files/cite-claim.ts';
import { claimData } from '../../src/site/files/claim-data.ts';
import { dataPackage } from '../../src/site/files/data-package.ts';
import { datasetCsv, datasetRecord } from '../../src/site/files/dataset-record.ts';
import { frameCode, frameHeight } from '../../src/site/files/embed-chart.ts';
import { ledgerFile } from '../../src/site/files/ledger-file.ts';
import { pictureFile } from '../../src/site/files/picture-file.ts';
import { pictureStyle } from '../../src/site/files/picture-style.ts';
import { timelineRecords } from '../../src/site/files/timeline-records.ts';
import { toBibtex } from '../../src/site/files/to-bibtex.ts';
import { toCsl } from '../../src/site/files/to-csl.ts';
import { toIcs } from '../../src/site/files/to-ics.ts';
import { toRis } from '../../src/site/files/to-ris.ts';
import { chartEdition } from '../../src/site/uses/chart-edition.ts';
import { knownOn } from '../../src/site/uses/known-on.ts';
import { parseSvg } from '../../src/charts/testing/parse-svg.ts';

const sheet = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const STYLE = pictureStyle({
  tokens: sheet('tokens'),
  colours: sheet('chart-colours'),
  picture: sheet('chart-picture'),
});

/**
 * Makes of a content whatever a build makes of it, but for the HTML: compiles and runs every page, draws every chart and
 * map, writes every file, works out every table. Throws where a build would fail; whatever is no number, no address and
 * no well-formed picture is an error too.
 */
export function renderAll(content: Content, files: readonly ContentFile[]): void {
  for (const { path, text } of files) if (path.endsWith('.mdx')) runPage(path, text);
  for (const fact of content.facts.values()) {
    if (unprintable(content.facts).has(fact.id)) continue;
    for (const form of FACT_FORMS) if (unfitForm(fact, form) === undefined) sound(printFact(fact, form).text);
  }
  for (const id of content.charts.keys()) drawChart(id, content);
  for (const map of content.maps.values()) parseSvg(drawMap(map, coastsAndBorders(detailOf(map))));
  writeTables(content);
  sayWhatWasInForce(content);
  writeClaims(content);
  const items = [...content.sources.values()].map(toCsl);
  sound(toBibtex(items) + toRis(items));
}

type Node = (props: unknown) => unknown;

function runPage(path: string, text: string): void {
  const jsx = (type: unknown, props: unknown) => (typeof type === 'function' ? (type as Node)(props) : { type, props });
  const page = evaluate(compilable(path, text), { jsx, jsxs: jsx, Fragment: 'fragment' }) as { default: Node };
  const components = Object.fromEntries(Object.keys(VOCABULARY).map((name) => [name, () => name]));
  page.default({ components });
}

function drawChart(id: string, content: Content): void {
  const edition = chartEdition(id, content);
  const { model } = edition;
  for (const size of ['wide', 'narrow'] as const) parseSvg(sound(toSvg(model, size)));
  sound(JSON.stringify([describeChart(model), toTable(model), chartRecord(edition), toCsv(model)]));
  sound(citeChart(edition) + bibtexOfChart(edition) + frameCode(edition, frameHeight(edition)));
  parseSvg(pictureFile(model, STYLE, edition.dataset.attribution).svg);
  for (const plain of plainModels(model)) sound(JSON.stringify(liveFile(id, plain, () => undefined)));
  if (model.kind !== 'panels') sound(JSON.stringify(toChartJs(model)));
}

function writeTables(content: Content): void {
  const { name, address, asOf } = content.site;
  for (const dataset of content.datasets.values()) {
    sound(datasetCsv(dataset) + JSON.stringify([datasetRecord(dataset, content.site), dataPackage(dataset, content)]));
    for (const { cells } of dataset.rows)
      for (const column of dataset.columns) sound(cellText(cells[column.name], column));
    for (const column of clockColumns(dataset, content.datasets, asOf)) dataset.rows.map(column.textOf);
    toIcs(deadlineEvents(dataset), { name, address, asOf, anchorOf: String });
  }
  const events = timelineEvents(content.datasets);
  byYear(events);
  countByYear(events);
  timelineRecords(events);
  toIcs(events, { name, address, asOf, anchorOf: String });
}

function sayWhatWasInForce({ datasets, items, site }: Content): void {
  const [measures, resolutions] = [measuresOf(datasets), resolutionsOf(datasets)];
  const first = firstDay(resolutions, site.asOf);
  areaSteps(measures, first, site.asOf);
  for (const { number } of resolutions) actsFor(number, datasets);
  for (const item of items.values()) {
    const own = measuresFor(item, measures);
    answerInWords(inForce(item, own, site.asOf, site.asOf));
    for (const { answer } of periodsOf(item, own, first, site.asOf)) answerInWords(answer);
  }
}

function writeClaims(content: Content): void {
  if (content.claims.size === 0) return;
  sound(JSON.stringify(ledgerFile(content)));
  for (const claim of content.claims.values()) sound(citeClaim(claim, content) + claimData(claim, content));
  for (const day of knownDays(content.site).values()) knownOn(day, content);
}

/** A text in which no number went astray; no edit writes these words. */
function sound(text: string): string {
  if (/\b(?:NaN|Infinity)\b/.test(text)) throw new RangeError(`No number: ${text.slice(0, 200)}`);
  return text;
}
