import { MONTHS } from '../../basics/partial-date.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DAYS = String.raw`${DAY}(?:(?:\s*[–-]\s*|\s+to\s+|\s+and\s+|,\s+)${DAY})*`;
const NUMBER = String.raw`\d+(?:\s?\([a-z0-9]+\))*`;
const LIST = String.raw`${NUMBER}(?:(?:,\s|\s?[–-]\s?| to | and | or |, and )${NUMBER})*`;
const NAMED =
  'resolutions?|paragraphs?|paras?\\.?|articles?|art\\.|sections?|chapters?|annex(?:es)?|pages?|pp?\\.|tables?|figures?|footnotes?|numbers?|nos?\\.|notices?|announcements?|orders?|versions?|claims?';

/** What has digits and is no figure: dates, times, names and numbers of documents and of their parts, numbers in names. */
const NO_FIGURES: readonly RegExp[] = [
  new RegExp(String.raw`\b${DAYS}\s+${MONTH}\b(?:\s+\d{4})?`, 'g'),
  new RegExp(String.raw`\b${MONTH}\s+${DAYS}\b(?:,\s+\d{4})?(?!\d)`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b[12]\d{3}(?:\s?[–-]\s?(?:[12]\d{3}|\d{2})|\sto\s[12]\d{3})\b(?!,?\d)/g,
  /\b(?:[12]\d)?\d0s\b/g,
  /\b\d{1,2}[:.]\d{2}\s?(?:am|pm)\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?(?:am|pm)\b/g,
  /\b\d[\d,]*(?:st|nd|rd|th)\b/g,
  /\b[A-Z]+(?:\/[A-Z0-9().-]+)+/g,
  new RegExp(String.raw`\b(?:${NAMED})\s+${LIST}`, 'gi'),
  /\b[12]\d{3}\s\([12]\d{3}\)/g,
  /[\p{L}_][\p{L}\p{N}_]*-?\d[\p{L}\p{N}_-]*/gu,
];

/** The text with everything that has digits and is no figure replaced by as many NUL signs, so that places stay as they are. */
export function blankOut(text: string): string {
  return NO_FIGURES.reduce((left, pattern) => left.replace(pattern, (match) => '\0'.repeat(match.length)), text);
}
