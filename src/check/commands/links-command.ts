/**
 * `npm run links`: asks whether the addresses of all sources still answer, and keeps the answers in content/links.yaml.
 */
import { runLinks } from './run-links.ts';

process.exitCode = await runLinks(process.argv.slice(2));
