import { dateAdvice } from '../../basics/date-advice.ts';
import { isDateText } from '../../basics/partial-date.ts';
import { isWebAddress } from '../../basics/web-address.ts';
import type { LikeProblem } from '../../records/problems/fold-problems.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { notAsTyped } from './cell-problems.ts';
import type { Cell, Column } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import { spreadsheetTrace } from './spreadsheet-traces.ts';

/** Tells a problem at a place; `like` says with which other problems it is told together. */
export type Report = (
  place: { line: number; column: number },
  what: string,
  remedy: string,
  like?: Pick<LikeProblem, 'likeness' | 'noun'>,
) => void;

function cellsOf(column: Column, likeness: string): Pick<LikeProblem, 'likeness' | 'noun'> {
  return { likeness: `${column.name} ${likeness}`, noun: 'cell of this column' };
}

/** A date as spreadsheets print what they take for one: 14/03/2019, 3/14/19, Mar-19, 14-Mar-2019, 43538. */
const BY_EXCEL = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^(?:\d{1,2}-)?\p{Lu}\p{Ll}{2,3}-\d{2,4}$|^[34]\d{4}(?:\.\d+)?$/u;
const AS_IT_WAS = 'A spreadsheet has written it in its own way: give the column the format yyyy-mm-dd, or text. ';
const DATES = '2017-12-22, 2017-12, 2017, or two of these with a slash: 2018-03-25/2018-03-28';

/** The value of a cell as the type of its column has it; null for an empty cell, and for a number that cannot be read. */
export function readCell(field: CsvField, column: Column, report: Report): Cell {
  const text = field.text.trim();
  if (text === '') {
    if (column.required)
      report(
        field,
        `"${column.name}" is empty.`,
        'Every row needs this cell. Fill it in, or say required: false in dataset.yaml.',
        cellsOf(column, 'empty'),
      );
    return null;
  }
  const trace = column.type === 'text' ? spreadsheetTrace(text) : undefined;
  if (trace)
    report(field, `${trace.what.slice(0, -1)} (column "${column.name}").`, trace.remedy, cellsOf(column, 'trace'));
  if (column.type === 'number') return readNumber(text, field, column, report);
  if (column.type === 'url' && !isWebAddress(text)) {
    report(
      field,
      `"${text}" is not a web address (column "${column.name}").`,
      'Write it in full, beginning with https://, without spaces and without a name before the host.',
      cellsOf(column, 'url'),
    );
  }
  if (column.type === 'date' && !isDateText(text)) {
    report(
      field,
      `"${text}" is not a date (column "${column.name}").`,
      `${BY_EXCEL.test(text) ? AS_IT_WAS : ''}${dateAdvice(text) ?? `Write ${DATES}.`}`,
      cellsOf(column, 'date'),
    );
  }
  if (column.type === 'category' && !column.values?.includes(text)) {
    const allowed = column.values ?? [];
    report(
      field,
      `"${text}" is not allowed in the column "${column.name}".`,
      `${didYouMean(text, allowed)}Allowed: ${allowed.join(', ')}.`,
      cellsOf(column, 'category'),
    );
  }
  return text;
}

function readNumber(text: string, field: CsvField, column: Column, report: Report): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    const problem = notAsTyped(text);
    if (problem) report(field, problem.what, problem.remedy);
    return problem ? null : Number(text) || 0;
  }
  const below = /^(?:[−–—‐‑﹣－]\s?(\d[\d.]*)|\((\d[\d.]*)\)|(\d[\d.]*)-)$/.exec(text);
  if (below) {
    const what = `"${text}" is not a number (column "${column.name}").`;
    const figure = below.slice(1).find(Boolean) ?? '';
    report(field, what, `Below zero, write a hyphen before the figure: -${figure}.`, cellsOf(column, 'minus'));
    return null;
  }
  report(
    field,
    `"${text}" is not a number (column "${column.name}").`,
    withoutComma(text) ??
      withoutSigns(text) ??
      'Write digits with a point for decimals and no commas, signs or words, for example 1720 or 213.15. Leave the cell empty where there is no figure.',
    cellsOf(column, 'number'),
  );
  return null;
}

/** What else stands in a cell with a figure, or in the place of one. */
function withoutSigns(text: string): string | undefined {
  if (/^(?:n\.?\/?a\.?|none|unknown|not available|\?+|[-–—.…]+|x)$/i.test(text))
    return 'Leave the cell empty where there is no figure.';
  const [, sign = '', digits = ''] = /^([-−–]?)\s*[$€£¥]?\s*(\d[\d\s\u00a0\u202f]*(?:\.\d+)?)\s*%?$/.exec(text) ?? [];
  if (digits === '') return undefined;
  return `Write ${sign === '' ? '' : '-'}${digits.replaceAll(/\s/g, '')}`;
}

/** How a figure with a comma in it is written: one that stands between thousands is left out, one before decimals is a point. */
function withoutComma(text: string): string | undefined {
  if (!/^-?\d+(?:,\d+)+(?:\.\d+)?$/.test(text)) return undefined;
  const plain = text.replaceAll(',', '');
  if (!/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return `Decimals stand behind a point: write ${text.replace(',', '.')}`;
  const isOne = /^-?\d+,\d+$/.test(text);
  return `Write ${plain}${isOne ? `; or ${text.replace(',', '.')}, if the comma stands before decimals.` : ''}`;
}
