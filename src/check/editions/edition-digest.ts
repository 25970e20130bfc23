import { createHash } from 'node:crypto';
import { withPlainMarks } from '../../basics/plain-marks.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';

/** So many signs of a SHA-256 digest tell two texts apart, and are read at a glance. */
const LENGTH = 16;

/** The digest of the text of an edition, whatever ends its lines. */
export function editionDigest(text: string): string {
  return digest(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
}

/** The digest of the words of a change; what it touches may be given other addresses. */
export function changeDigest({ date, kind, title, was = '', now, why }: Change): string {
  return digest(JSON.stringify([date, kind, title, was, now, why]));
}

/** So many signs tell one paragraph of a page from the others. */
const OF_WORDS = 8;

/** The digest of a paragraph, whatever the shape of its quotation marks. */
export function digestOfWords(text: string): string {
  return digest(withPlainMarks(text)).slice(0, OF_WORDS);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
