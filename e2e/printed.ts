import type { Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';

/** The margin at each side of a sheet, in points: 17 millimetres. */
const MARGIN = (17 / 25.4) * 72;

/** Some words on paper. */
export interface Printed {
  words: string;
  /** In points. */
  size: number;
  /** How far the words stand within the margins, in points. */
  left: number;
  right: number;
}

/** The words of the page as it is printed, those of each sheet, with where they stand on it. */
export async function printed(page: Page, format: string): Promise<Printed[][]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
  const sheets = Array.from({ length: file.numPages }, async (_, index) => {
    const sheet = await file.getPage(index + 1);
    const width = (sheet.view[2] ?? 0) - MARGIN;
    const { items } = await sheet.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , x = 0, y = 0, left = 0] = item.transform as number[];
      return [{ words: item.str, size: Math.hypot(x, y), left: left - MARGIN, right: width - left - item.width }];
    });
  });
  return Promise.all(sheets);
}

/** How many sheets a file for print has. */
export async function countSheets(pdf: Uint8Array): Promise<number> {
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
}

/** A file for print places letters and words, and need not hold the spaces between them, nor the marks that join words. */
export function unspaced(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2060]/g, '');
}
