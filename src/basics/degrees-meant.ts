/** Degrees as encyclopaedias print them: 129°00′E, 42° 33' 10" N, N 42.55, 129.01°. */
const DEGREES =
  /^(?<before>[NSEW])?\s*(?<sign>[-−])?(?<degrees>\d{1,3}(?:[.,]\d+)?)\s*(?<mark>[°º])?\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*[′'’]\s*)?(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:″|"|”|''|′′|’’)\s*)?(?<after>[NSEW])?$/i;

/** Decimals that are enough for a place on a map: ten metres. */
const DECIMALS = 4;

/**
 * Degrees as a plain figure, below zero in the south and west, and whether they are a longitude or a latitude, where a letter
 * says so; undefined for a text without a sign of degrees.
 */
export function degreesMeant(text: string): { value: number; axis?: 'longitude' | 'latitude' } | undefined {
  const { before, sign, degrees, mark, minutes, seconds, after } = DEGREES.exec(text.trim())?.groups ?? {};
  const letter = (before ?? after)?.toUpperCase();
  if (degrees === undefined || (mark === undefined && letter === undefined)) return undefined;
  const [whole = 0, sixtieths = 0, parts = 0] = [degrees, minutes, seconds].map((part) =>
    Number((part ?? '0').replace(',', '.')),
  );
  const isBelow = sign !== undefined || letter === 'S' || letter === 'W';
  const value = Number(((isBelow ? -1 : 1) * (whole + sixtieths / 60 + parts / 3600)).toFixed(DECIMALS));
  if (letter === undefined) return { value };
  return { value, axis: letter === 'N' || letter === 'S' ? 'latitude' : 'longitude' };
}
