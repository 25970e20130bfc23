import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import type { Feed } from '../../site/files/feed.ts';
import { feedNames, feedOf, type FeedName } from '../../site/files/feeds.ts';
import { toAtom } from '../../site/files/to-atom.ts';
import { toJsonFeed } from '../../site/files/to-json-feed.ts';

const FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json', write: (feed: Feed) => `${JSON.stringify(toJsonFeed(feed), null, 1)}\n` },
};

interface Props {
  name: FeedName;
  format: keyof typeof FORMATS;
}

export const getStaticPaths = (async () => {
  const names = feedNames(await getEvidence());
  return names.flatMap((name) =>
    (['xml', 'json'] as const).map((format) => ({ params: { file: `${name}.${format}` }, props: { name, format } })),
  );
}) satisfies GetStaticPaths;

/** What is new on the site, for programs that follow it. */
export const GET: APIRoute<Props> = async ({ props: { name, format } }) => {
  const { type, write } = FORMATS[format];
  return new Response(write(feedOf(name, format, await getEvidence())), { headers: { 'Content-Type': type } });
};
