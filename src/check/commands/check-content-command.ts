/**
 * `npm run check`: reads all content and reports every problem; `npm run check -- --json` does so for machines;
 * `npm run check -- --watch` checks again at every save and tells what has changed.
 * Exit code 0: sound, or warnings only; 1: problems; 2: it could not run.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runCheck } = await import('./run-check.ts');
process.exitCode = await runCheck(process.argv.slice(2));
