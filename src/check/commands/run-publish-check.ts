import { counted } from '../../basics/counted.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { basePath, fullAddress } from '../../basics/full-address.ts';
import { SITEMAP_INDEX } from '../../evidence/site/sitemap-address.ts';
import { publishedAt } from '../../evidence/site/published-at.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { publicAssets, readContentFiles } from '../../records/reading/content-files.ts';
import { checkContent } from '../check-content.ts';
import { publishProblems, type Reason } from '../publishing/publish-problems.ts';
import { editionNow } from './write-edition.ts';
import { answered } from './not-understood.ts';
import type { Say } from './run-check.ts';
import { printTo } from '../../records/problems/as-opened.ts';

const TAKES = {
  command: 'npm run publish:check',
  about: 'tells what is left to do before the site is published.',
  word: 'a day',
  optional: true,
  usage: 'Usage: npm run publish:check [-- DAY], the day of the release where it is not today.',
} as const;

/** Asks whether the site may be published. Exit code 0: it may; 1: it may not, and why; 2: it could not be asked. */
export async function runPublishCheck(
  parameters: readonly string[],
  folder = contentFolder(),
  say: Say = printTo(process.stdout),
  complain: Say = printTo(process.stderr),
): Promise<0 | 1 | 2> {
  const ended = answered(parameters, TAKES, { say, complain });
  if (ended !== undefined) return ended;
  const [today = new Date().toISOString().slice(0, 10)] = parameters;
  const files = await readContentFiles(folder);
  const { content: read, problems } = checkContent(files, await publicAssets());
  if (!read) {
    complain(formatProblems(errorsIn(problems)));
    return 1;
  }
  const content = { ...read, site: publishedAt(read.site, process.env.SITE_ADDRESS) };
  const release = { content, files, warnings: problems, now: editionNow(today, content, files), today };
  const reasons = publishProblems(release);
  if (reasons.length > 0) {
    complain(inWords(reasons));
    return 1;
  }
  const edition = content.editions.at(-1)?.day ?? today;
  say(
    `Fit to be published at ${content.site.address}: the edition of ${dateInWords(edition)}.${belowPath(content.site)}`,
  );
  return 0;
}

/** What a host reads at its root alone, which a site below a path does not reach (RFC 9309, RFC 9116). */
function belowPath(site: Site): string {
  if (basePath(site) === '/') return '';
  const { origin } = new URL(site.address);
  return `
It stands below a path. robots.txt and .well-known/security.txt are read only at the root of a host: ask whoever keeps
${origin} to name ${fullAddress(SITEMAP_INDEX, site)} in the one, and to put a copy of the other there.`;
}

function inWords(reasons: readonly Reason[]): string {
  const texts = reasons.map(({ place, what, remedy }) => `${place}\n  ${what}\n  ${remedy}`);
  const count = `${counted(reasons.length, 'reason')} not to publish yet.`;
  return [...texts, count].join('\n\n');
}
