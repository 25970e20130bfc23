import { addressOfAnother } from './address-of-another.ts';
import { checkContent, type CheckedContent, type Content } from './check-content.ts';
import { publishedAt } from '../evidence/site/published-at.ts';
import { readContentFiles, publicAssets } from '../records/reading/content-files.ts';
import { ContentError } from '../records/problems/content-error.ts';

/** Reads and checks a content folder. Throws a ContentError that names every problem at once. */
export async function loadContent(folder: string): Promise<Content> {
  const { content, problems } = await checkFolder(folder);
  if (!content) throw new ContentError(problems);
  return content;
}

/** Reads and checks a content folder; `read` are its files, where they are wanted elsewhere too. Throws only if the folder cannot be read, or SITE_ADDRESS is no address. */
export async function checkFolder(folder: string, read = readContentFiles(folder)): Promise<CheckedContent> {
  const [files, assets] = await Promise.all([read, publicAssets()]);
  const checked = checkContent(files, assets);
  const { content } = checked;
  if (!content) return checked;
  const problems = [...checked.problems, ...addressOfAnother(folder, content.site)];
  return { problems, content: { ...content, site: publishedAt(content.site, process.env.SITE_ADDRESS) } };
}
