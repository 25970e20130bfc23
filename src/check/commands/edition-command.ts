/**
 * `npm run edition -- DAY`: writes what the site says on the day of a release into content/editions/, against which the
 * check holds what comes after.
 */
import { writeEdition } from './write-edition.ts';

process.exitCode = await writeEdition(process.argv.slice(2));
