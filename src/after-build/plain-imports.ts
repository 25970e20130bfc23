/** What of Vite's resolved configuration is changed here. */
interface Resolved {
  plugins: readonly { name: string }[];
}

/** Vite's step that has a script fetch ahead what its parts import, and wraps each import in a helper for that. */
const STEP = 'native:import-analysis-build';

/**
 * Scripts that are asked for are imported as they are. Vite has no setting that leaves its helper out, which is a file
 * more to fetch before a page can answer, and with its lists of parts weighs more than what it helps with here.
 */
export const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  configResolved: ({ plugins }: Resolved): void => {
    dropStep(plugins as { name: string }[]);
  },
} as const;

/** Takes the step out of a list; throws a RangeError where it is not in it, for then the scripts would carry the helper. */
export function dropStep(plugins: { name: string }[]): void {
  const at = plugins.findIndex(({ name }) => name === STEP);
  if (at < 0) {
    throw new RangeError(
      `Vite has no step named ${STEP} any more: see how it wraps imports now, and change src/after-build/plain-imports.ts to match.`,
    );
  }
  plugins.splice(at, 1);
}
