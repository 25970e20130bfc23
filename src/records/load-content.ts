import { checkContent, type Content } from './check-content.ts';
import { readContentFiles } from './content-files.ts';
import { ContentError } from './content-problem.ts';

/** Reads and checks a content folder. Throws a ContentError that names every problem at once. */
export async function loadContent(folder: string): Promise<Content> {
  const { content, problems } = checkContent(await readContentFiles(folder));
  if (!content) throw new ContentError(problems);
  return content;
}
