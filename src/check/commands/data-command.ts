/**
 * `npm run data -- add FILE.csv`: puts rows into a table, and says what rests on what they change.
 * Exit code 0: it fits; 1: it cannot be written as it is; 2: it could not be made of what was typed.
 */
import { runData } from '../data/run-data.ts';

process.exitCode = await runData(process.argv.slice(2));
