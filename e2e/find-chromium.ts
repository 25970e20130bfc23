/** What the search may ask of the machine and do to it. */
export interface Machine {
  /** Where Playwright keeps a Chromium that it downloaded. */
  playwrightsOwn: string;
  /** Where an installed Chrome or Chromium may stand, the best first. */
  usualPlaces: readonly string[];
  exists: (path: string) => boolean;
  /** Has Playwright download its Chromium; a failure shows in that nothing new exists. */
  download: () => void;
  isRootOnDebian: boolean;
  /** Installs Debian's Chromium; a failure shows in that nothing new exists. */
  installDebianPackage: () => void;
}

export const NO_CHROMIUM =
  'The browser tests need Chromium: install Chrome or Chromium, or run "npx playwright install chromium", and try again.';

/** The path of a Chromium, obtained if need be; undefined where none can be had. */
export function findChromium(machine: Machine): string | undefined {
  const look = () => [machine.playwrightsOwn, ...machine.usualPlaces].find(machine.exists);
  const found = look();
  if (found !== undefined) return found;
  machine.download();
  const downloaded = look();
  if (downloaded !== undefined || !machine.isRootOnDebian) return downloaded;
  machine.installDebianPackage();
  return look();
}

/**
 * Flags for Chromium: quiet on a closed network; letters as wide on the screen as on paper, as in a browser with windows;
 * without its sandbox only where it refuses one, as root.
 */
export function chromiumFlags(isRoot: boolean): string[] {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const flags = [...quiet, '--font-render-hinting=none'];
  return isRoot ? [...flags, '--no-sandbox'] : flags;
}
