/**
 * `npm run words`: spelling, names that the glossary writes otherwise, long sentences, and words that judge, each with its
 * place. Exit code 0: nothing to tell; 1: something; 2: it could not run.
 */
import { contentFolder } from '../../records/problems/content-folder.ts';
import { ContentError } from '../../records/problems/content-error.ts';
import { endUnlessUnderstood } from './end-unless-understood.ts';
import { ownWords } from './speller.ts';
import { wordsReport } from './words-report.ts';

endUnlessUnderstood({
  command: 'npm run words',
  about:
    'looks at spelling, names, long sentences and words that judge. Words that are right all the same stand in spelling.txt.',
  usage: 'Usage: npm run words',
});
try {
  const folder = contentFolder();
  const report = await wordsReport(folder, await ownWords(folder));
  process.stdout.write(`${report ?? 'Nothing to tell of the words.'}\n`);
  process.exitCode = report === undefined ? 0 : 1;
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof ContentError ? `${why}\n` : `The words could not be read: ${why}\n`);
  process.exitCode = 2;
}
