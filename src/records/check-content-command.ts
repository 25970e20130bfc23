/** `npm run check`: reads all content and reports every problem. Exit code 0: sound; 1: problems; 2: it could not run. */
import { contentFolder } from './content-folder.ts';
import { ContentError } from './content-problem.ts';
import { loadContent } from './load-content.ts';

try {
  const content = await loadContent(contentFolder());
  const kinds = ['pages', 'facts', 'sources', 'datasets', 'charts'] as const;
  console.log(`Content is sound: ${kinds.map((kind) => `${String(content[kind].size)} ${kind}`).join(', ')}.`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = error instanceof ContentError ? 1 : 2;
}
