import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../check/commands/refusal.ts';

/** Whether a folder holds a site that was built to its end. */
export function isFinished(site: string): boolean {
  return ['index.html', 'sitemap-index.xml'].every((file) => existsSync(join(site, file)));
}

/** Throws a Refusal where there is no whole site in a folder, so that the command which reads it ends with a sentence. */
export function needSite(folder = 'dist'): void {
  if (!isFinished(folder))
    throw new Refusal(`There is no finished site in the folder "${folder}": run "npm run build" first.`);
}
