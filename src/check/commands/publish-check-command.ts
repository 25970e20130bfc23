/** `npm run publish:check`: whether the site may be published, and if not, everything that is to be done before. */
import { runPublishCheck } from './run-publish-check.ts';

process.exitCode = await runPublishCheck(process.argv.slice(2));
