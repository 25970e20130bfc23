/** A part of all that is tested: an npm script. */
export interface Stage {
  name: string;
  script: string;
  /** Stages that must have passed before. */
  after: readonly string[];
  /** How many of the machine's two cores it keeps busy. */
  cores: 1 | 2;
  /** The script that `npm run test:quick` runs in its place; undefined where it leaves the stage out. */
  quickScript: string | undefined;
}

/** What became of a stage. */
export interface Outcome {
  /** Undefined for a stage that could not run. */
  exitCode: number | undefined;
  seconds: number;
  output: string;
}

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** All stages, in an order that keeps two cores busy: the first that can start, starts. */
export const STAGES: readonly Stage[] = [
  { name: 'build', script: 'build', after: [], cores: 1, quickScript: undefined },
  { name: 'lint', script: 'lint', after: [], cores: 1, quickScript: 'lint:again' },
  { name: 'unit tests', script: 'test:unit', after: [], cores: 1, quickScript: 'test:unit' },
  { name: 'types', script: 'types:built', after: ['build'], cores: 1, quickScript: 'types' },
  { name: 'tests of the built site', script: 'test:built', after: ['build'], cores: 1, quickScript: undefined },
  { name: 'formatting', script: 'format:check', after: [], cores: 1, quickScript: undefined },
  { name: 'content check', script: 'check', after: [], cores: 1, quickScript: 'check' },
  { name: 'words', script: 'words', after: [], cores: 1, quickScript: undefined },
  { name: 'browser tests', script: 'test:browser', after: ['build'], cores: 2, quickScript: undefined },
];

/** The stages of the loop of work: those that need no build, the linter with what it remembers of files that did not change. */
export function quickStages(stages: readonly Stage[]): Stage[] {
  return stages.flatMap((stage) =>
    stage.quickScript === undefined ? [] : [{ ...stage, script: stage.quickScript, after: [] }],
  );
}

/** The tests in what a runner printed; a stage that failed without a failed test is one failure. */
export function countsOf({ exitCode, output }: Outcome): Counts {
  const passed = sum(output, /^ℹ pass (\d+)$/gm);
  const failed = sum(output, /^ℹ (?:fail|cancelled) (\d+)$/gm);
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function sum(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
}

/** How much of what a stage printed is shown of its failures. */
const MOST_LINES = 100;

/** The lines that tell what failed: those below the heading of a runner of tests, else all; at most a hundred. */
export function failuresOf({ output }: Outcome, script: string): string {
  const lines = (output.split(/^✖ failing tests:$/m).at(-1) ?? output).trim().split('\n');
  const more = lines.length - MOST_LINES;
  if (more <= 0) return lines.join('\n');
  return [...lines.slice(0, MOST_LINES), `… and ${more} more lines; "npm run ${script}" shows all.`].join('\n');
}

/** The next stage that can start, given what has ended and what is under way; undefined while none can. */
export function nextStage(
  waiting: readonly Stage[],
  running: readonly Stage[],
  passed: ReadonlySet<string>,
  cores: number,
): Stage | undefined {
  const free = cores - running.reduce((busy, stage) => busy + stage.cores, 0);
  return waiting.find((stage) => stage.cores <= free && stage.after.every((name) => passed.has(name)));
}
