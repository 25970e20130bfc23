/** What spreadsheets write in the place of a result: #NAME?, #REF!, #DIV/0!, in German #BEZUG!, Err:508 of LibreOffice. */
const NO_RESULT = /^(?:#[\p{Lu}/0]{2,}[!?]?|Err:\d{3}|Loading\.\.\.)$/u;

/** A long code as a figure: 2.70E+05. */
const AS_FIGURE = /^\d(?:[.,]\d+)?E[+-]?\d+$/;

/** What looked like a day, as "3-4" or "8/12" do: 03-Apr, 12-Aug, Mar-04. */
const AS_DAY =
  /^(?:\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2})$/;

/** What a spreadsheet has made of a cell of text, and what to do; undefined for a cell as people type it. */
export function spreadsheetTrace(text: string): { what: string; remedy: string } | undefined {
  if (NO_RESULT.test(text)) {
    const what = `"${text}" is what a spreadsheet writes where a formula has no result.`;
    return { what, remedy: 'Type the words of the cell again; where they begin with = or -, put a letter first.' };
  }
  const again = 'give the column the format text, and type the cell again as it was';
  if (AS_FIGURE.test(text)) {
    return { what: `"${text}" is how a spreadsheet writes a long figure.`, remedy: `If it is a code, ${again}.` };
  }
  if (!AS_DAY.test(text)) return undefined;
  return {
    what: `"${text}" is how a spreadsheet writes what it takes for a day.`,
    remedy: `In the spreadsheet, ${again}.`,
  };
}
