import { parsePartialDate } from '../../basics/partial-date.ts';
import { isPress, type Source, type SourceKind } from '../../evidence/sources/source-schema.ts';
import { describeSource } from '../../evidence/sources/describe-source.ts';
import { gradeOf, type Grade } from '../../evidence/sources/grade.ts';

/** One publication as CSL-JSON (Citation Style Language 1.0.2), with what only this site says of it under `custom`. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  language: string;
  URL?: string;
  note: string;
  /** Of sources alone. */
  custom?: { kind: SourceKind; grade: Grade; seen: Source['seen']; titleDescribed: boolean; archive?: string };
}

export type CslType = 'article-newspaper' | 'report' | 'dataset' | 'document' | 'webpage';

/** Describes a source for programs that keep references. A title of our own making stands in brackets. */
export function toCsl(source: Source): CslItem {
  const { id, kind, publisher, carrier, title, describedTitle, published, language, url, seen, archive } = source;
  const type = typeOf(kind);
  const grade = gradeOf(source);
  return {
    id,
    type,
    title: describedTitle ? `[${title}]` : title,
    author: [{ literal: publisher }],
    ...(type === 'article-newspaper'
      ? { 'container-title': carrier ?? publisher }
      : { publisher: carrier ?? publisher }),
    ...(published !== undefined && { issued: { 'date-parts': [datePartsOf(published)] } }),
    language,
    ...(url !== undefined && { URL: url }),
    note: [
      `Grade: ${grade}.`,
      describeSource(source, language).remarks,
      // None of the three formats has a place for a second address that programs read.
      archive === undefined ? '' : `Archived copy: ${archive}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    custom: { kind, grade, seen, titleDescribed: describedTitle, ...(archive !== undefined && { archive }) },
  };
}

function typeOf(kind: SourceKind): CslType {
  if (isPress(kind) || kind === 'state-media') return 'article-newspaper';
  if (kind === 'think-tank' || kind === 'ngo') return 'report';
  return kind === 'dataset' || kind === 'official-statistics' ? 'dataset' : 'document';
}

function datePartsOf(text: string): number[] {
  const { year, month, day } = parsePartialDate(text) ?? {};
  return [year, month, day].filter((part) => part !== undefined);
}

/** A year in four digits, as formats want it in which it is text: the year 999 is "0999". */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
