import { describeChart } from '../../charts/words/describe-chart.ts';
import { isRowsModel, plainModels, type ChartModel } from '../../charts/model/chart-types.ts';
import { markInWords, notesIn, strongIn, type WordsAt } from '../../charts/words/notes-in-words.ts';
import { toRecords } from '../../charts/table/to-csv.ts';
import type { Field } from '../../basics/write-csv.ts';
import { gradeOf } from '../../evidence/sources/grade.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { ChartEdition } from '../uses/chart-edition.ts';
import { citeChart } from './cite-chart.ts';

/** A chart as one JSON document. `columns` and `rows` hold what the CSV holds; null is a gap. */
export interface ChartRecord {
  id: string;
  title: string;
  subtitle: string;
  unit: string;
  description: string[];
  note: string | null;
  attribution: string;
  licence: { chart: string; data: string };
  citation: string;
  page: string;
  dataset: { id: string; title: string; coverage: string };
  dataThrough: string | null;
  takenOn: string;
  nextExpected: string | null;
  /** Plain words on the picture: marked events, and words at figures and over brackets. */
  annotations: { marked: string[]; notes: WordsAt[]; strong: string[] };
  columns: string[];
  rows: Field[][];
  sources: SourceRecord[];
}

interface SourceRecord {
  id: string;
  publisher: string;
  title: string;
  published: string | null;
  grade: string;
  language: string;
  url: string | null;
}

/** Everything a reader needs to use the figures of a chart elsewhere: with units, licence, sources and citation. */
export function chartRecord(edition: ChartEdition): ChartRecord {
  const { id, model, dataset, site, freshness, sources } = edition;
  const [columns = [], ...rows] = toRecords(model);
  return {
    id,
    title: model.title,
    subtitle: model.subtitle,
    unit: model.unit,
    description: describeChart(model),
    note: model.note ?? null,
    attribution: model.attribution,
    licence: { chart: site.licence.text, data: dataset.licence },
    citation: citeChart(edition),
    page: fullAddress(chartAddresses(id).page, site),
    dataset: { id: dataset.id, title: dataset.title, coverage: dataset.coverage },
    dataThrough: freshness.through ?? null,
    takenOn: freshness.takenOn,
    nextExpected: freshness.nextExpected ?? null,
    annotations: annotationsIn(model),
    columns: columns.map(String),
    rows,
    sources: sources.map(sourceRecord),
  };
}

function annotationsIn(model: ChartModel): ChartRecord['annotations'] {
  const plains = plainModels(model);
  const marks = plains.slice(0, 1).flatMap((plain) => (isRowsModel(plain) ? [] : plain.marks));
  return { marked: marks.map(markInWords), notes: plains.flatMap(notesIn), strong: plains.flatMap(strongIn) };
}

function sourceRecord(source: Source): SourceRecord {
  const { id, publisher, title, published, language, url } = source;
  return { id, publisher, title, published: published ?? null, grade: gradeOf(source), language, url: url ?? null };
}
