import { stripVTControlCharacters } from 'node:util';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from 'playwright/types/testReporter';

/** After how many tests a line tells how far the run is. */
const STEP = 25;

/** Reports how far the run is while it runs, and at its end counts and failures in the manner of Node's own runner. */
export default class ShortReporter implements Reporter {
  #all = 0;
  #passed = 0;
  readonly #failures: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#all = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) this.#passed += 1;
    else this.#failures.push(told(test, result));
    const done = this.#passed + this.#failures.length;
    if (done % STEP === 0 || done === this.#all)
      print(`    ${done} of ${this.#all} browser tests, ${this.#failures.length} failed`);
  }

  onError({ message }: TestError): void {
    this.#failures.push(message ?? 'an error outside of any test');
  }

  onEnd({ duration }: FullResult): void {
    const left = Math.max(0, this.#all - this.#passed - this.#failures.length);
    print(`ℹ pass ${this.#passed}\nℹ fail ${this.#failures.length}\nℹ cancelled ${left}`);
    print(`ℹ duration_ms ${Math.round(duration)}`);
    if (this.#failures.length > 0) print(`\n✖ failing tests:\n\n${this.#failures.join('\n\n')}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** What was tested, where that stands, and everything that is wrong. */
function told(test: TestCase, { errors, status }: TestResult): string {
  const [, , file = '', ...titles] = test.titlePath();
  const wrong = errors.map(({ message = status }) =>
    stripVTControlCharacters(message).trim().replaceAll('\n', '\n    '),
  );
  return [`${file}:${test.location.line} ${titles.join(' › ')}`, ...wrong.map((words) => `    ${words}`)].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
