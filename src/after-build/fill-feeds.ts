import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fullAddress } from '../basics/full-address.ts';
import { chartAddresses } from '../charts/chart-addresses.ts';
import { findChart } from '../charts/model/find-chart.ts';
import { describeChart } from '../charts/words/describe-chart.ts';
import type { Content } from '../check/check-content.ts';
import { getEvidence } from '../check/evidence.ts';
import { FEED_FORMATS, feedOf, feedPath, feedPages } from '../site/files/feeds.ts';
import type { FeedPicture } from './feed-text.ts';

/** After a build, writes the feed of chapters anew with the text of each, as it stands on the built page. */
export function fillFeeds(): AstroIntegration {
  return {
    name: 'fill-feeds',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const content = await getEvidence();
        const texts = await textsOf(site, content);
        for (const [format, { write }] of Object.entries(FEED_FORMATS)) {
          const feed = feedOf('chapters', format as keyof typeof FEED_FORMATS, content, texts);
          await writeFile(join(site, feedPath('chapters', format as keyof typeof FEED_FORMATS)), write(feed));
        }
      },
    },
  };
}

/** The text of every page in the feed of chapters, by its address. */
async function textsOf(site: string, content: Content): Promise<Map<string, string>> {
  // The reader of HTML takes long to load, and a development server needs none.
  const { feedText } = await import('./feed-text.ts');
  const texts = new Map<string, string>();
  for (const { address } of feedPages(content)) {
    const html = await readFile(join(site, address, 'index.html'), 'utf8');
    const ground = { page: fullAddress(address, content.site), pictureOf: (id: string) => pictureOf(id, content) };
    texts.set(address, feedText(html, ground));
  }
  return texts;
}

function pictureOf(id: string, content: Content): FeedPicture {
  const model = findChart(id, content);
  if (!model) throw new RangeError(`There is no chart "${id}".`);
  return {
    address: fullAddress(chartAddresses(id).png, content.site),
    alternative: `${model.title}. ${describeChart(model).join(' ')}`,
  };
}
