import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** How many colours a palette holds. */
const MOST_COLOURS = 256;
const HEAD = { bitsOfIndex: 8, palette: 3 };

/**
 * An opaque picture as a PNG with a palette (W3C, PNG 3rd edition), which for drawings is a third as large as one with the
 * colours of each pixel. `pixels` are red, green, blue and opacity, a byte each, row after row. A picture with more
 * colours than a palette holds keeps the commonest; the others become the nearest of them.
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const colours = new Uint32Array(buffer, byteOffset, length / 4);
  const runs = runsOf(colours, width);
  const palette = paletteOf(colours, runs);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([HEAD.bitsOfIndex, HEAD.palette], 8);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flatMap(channels))),
      chunk('IDAT', deflateSync(rowsOf(colours, { palette, runs, width }), { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Where the colour of a row becomes another, and at last the end. Most pixels are of the colour of the one before. */
function runsOf(colours: Uint32Array, width: number): number[] {
  const runs: number[] = [];
  for (let row = 0; row < colours.length; row += width) {
    const end = row + width;
    for (let at = row; at < end;) {
      runs.push(at);
      const colour = colours[at];
      at += 1;
      while (at < end && colours[at] === colour) at += 1;
    }
  }
  runs.push(colours.length);
  return runs;
}

/** The colours, the commonest first. */
function paletteOf(colours: Uint32Array, runs: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (let run = 1; run < runs.length; run += 1) {
    const start = runs[run - 1] ?? 0;
    const colour = colours[start] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + (runs[run] ?? 0) - start);
  }
  const inOrder = [...counts].sort(([a, often], [b, other]) => other - often || a - b);
  return inOrder.slice(0, MOST_COLOURS).map(([colour]) => colour);
}

interface Drawn {
  palette: readonly number[];
  runs: readonly number[];
  width: number;
}

/** A byte for each pixel, and before each row one that says that it is not filtered. */
function rowsOf(colours: Uint32Array, { palette, runs, width }: Drawn): Buffer {
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(colours.length + colours.length / width);
  let [at, column] = [1, 0];
  for (let run = 1; run < runs.length; run += 1) {
    const start = runs[run - 1] ?? 0;
    const colour = colours[start] ?? 0;
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    const length = (runs[run] ?? 0) - start;
    rows.fill(place, at, at + length);
    at += length;
    column += length;
    if (column === width) [at, column] = [at + 1, 0];
  }
  return rows;
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  const distances = palette.map((other) =>
    channels(other).reduce((sum, value, channel) => sum + (value - (wanted[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue of a pixel that was read as a number of 32 bits, the lowest byte first. */
function channels(colour: number): number[] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
