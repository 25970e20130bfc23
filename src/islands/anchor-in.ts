/** The anchor that an address names after its "#"; as it is written, where nobody can decode it. */
export function anchorIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
