// `npm test`: every stage, two at a time, with a line for each as it ends, and what failed at the end.
// `npm run test:quick`: the stages that need no build.
import { spawn } from 'node:child_process';
import { countsOf, failuresOf, nextStage, quickStages, STAGES, type Outcome, type Stage } from './stages.ts';

const CORES = 2;
const started = performance.now();

/** Runs the stages, those that can at the same time. A stage whose predecessor failed is left out. */
async function runStages(stages: readonly Stage[]): Promise<Map<Stage, Outcome>> {
  const outcomes = new Map<Stage, Outcome>();
  const running = new Map<Stage, Promise<unknown>>();
  const isWaiting = (stage: Stage) => !outcomes.has(stage) && !running.has(stage);
  const passed = () => new Set([...outcomes].filter(([, { exitCode }]) => exitCode === 0).map(([{ name }]) => name));
  for (;;) {
    const stage = nextStage(stages.filter(isWaiting), [...running.keys()], passed(), CORES);
    if (stage) running.set(stage, runAndEnd(stage));
    else if (running.size > 0) await Promise.race(running.values());
    else break;
  }
  for (const stage of stages.filter(isWaiting)) end(stage, { exitCode: undefined, seconds: 0, output: '' });
  return outcomes;

  async function runAndEnd(stage: Stage): Promise<void> {
    end(stage, await runStage(stage));
  }

  function end(stage: Stage, outcome: Outcome): void {
    running.delete(stage);
    outcomes.set(stage, outcome);
    console.log(line(stage, outcome));
  }
}

/** Runs the script of a stage and keeps what it prints, but for lines of progress, which are passed on. */
function runStage({ script }: Stage): Promise<Outcome> {
  const start = performance.now();
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn('npm', ['run', '--silent', script], { env, shell: process.platform === 'win32' });
  let output = '';
  const hear = (chunk: Buffer): void => {
    const text = chunk.toString();
    output += text;
    for (const progress of text.match(/^ {4}\d+ of .*$/gm) ?? []) console.log(progress);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.once('error', ({ message }) => (output += message));
    child.once('close', (exitCode) => {
      resolve({ exitCode: exitCode ?? 1, seconds: (performance.now() - start) / 1000, output });
    });
  });
}

function line({ name }: Stage, outcome: Outcome): string {
  if (outcome.exitCode === undefined) return `not run  ${name}`;
  const { passed, failed } = countsOf(outcome);
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
  const mark = outcome.exitCode === 0 ? 'passed ' : 'FAILED ';
  return `${mark}  ${name.padEnd(24)}${outcome.seconds.toFixed(1).padStart(6)} s   ${counts}`.trimEnd();
}

function report(outcomes: ReadonlyMap<Stage, Outcome>): number {
  const total = { passed: 0, failed: 0 };
  for (const [stage, outcome] of outcomes) {
    if (outcome.exitCode === undefined) continue;
    const { passed, failed } = countsOf(outcome);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) console.log(`\n── ${stage.name} ──\n${failuresOf(outcome, stage.script)}`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`\nAll in ${seconds.toFixed(0)} s: ${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

const isQuick = process.argv.includes('--quick');
process.exitCode = report(await runStages(isQuick ? quickStages(STAGES) : STAGES));
