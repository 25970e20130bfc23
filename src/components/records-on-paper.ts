/** The most columns that a sheet of paper holds; a wider table is printed row by row, as records.css has it. */
export const MOST_COLUMNS = 7;
