/** How many octets a line may have, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** What some reader or other takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters, which the format forbids but for the tab, and halves of surrogate pairs. */
const NO_TEXT = /[\p{Cc}\p{Cs}]/gu;

/** A value of type TEXT (RFC 5545, 3.3.11): what has a meaning is escaped, and every line end is one of the text. */
export function icsText(value: string): string {
  const lines = value.split(LINE_ENDS).map((line) => line.replaceAll('\t', ' ').replaceAll(NO_TEXT, ''));
  return lines.map((line) => line.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)).join('\\n');
}

/** A word for the front of a UID, one for each text: letters, digits and what an address may hold. */
export function icsName(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** A calendar of these lines, each ended by CR LF and broken so that none has more than 75 octets. */
export function icsLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** No character is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      // The space that marks a continued line counts too.
      [current, octets] = ['', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}
