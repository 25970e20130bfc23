import { linearColour, type LinearColour } from '../../basics/contrast.ts';

type Matrix = readonly [LinearColour, LinearColour, LinearColour];

/**
 * How colours look to people without one of the three kinds of cones: matrices for linear RGB at full severity, from
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298, table 1.
 */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours look to somebody with this vision: the distance in CIELAB (CIE 1976), about 2 is just visible. */
export function difference(one: string, other: string, vision: Matrix): number {
  const [a, b] = [one, other].map((hex) => lab(through(linearColour(hex), vision)));
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

function through(colour: LinearColour, rows: Matrix): LinearColour {
  const at = (row: LinearColour) => {
    const sum = row.reduce((total, share, index) => total + share * (colour[index] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  };
  return [at(rows[0]), at(rows[1]), at(rows[2])];
}

/** Linear sRGB to CIELAB, white point D65. */
function lab([red, green, blue]: LinearColour): LinearColour {
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function root(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}
