/**
 * `npm run rename -- OLD NEW`: gives a thing another id, or a page another address, wherever it is named.
 * Exit code 0: renamed; 1: it cannot be renamed so; 2: it could not be made of what was typed.
 */
import { runRename } from '../rename/run-rename.ts';

process.exitCode = await runRename(process.argv.slice(2));
