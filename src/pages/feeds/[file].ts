import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { FEED_FORMATS, feedNames, feedOf, type FeedFormat, type FeedName } from '../../site/files/feeds.ts';

interface Props {
  name: FeedName;
  format: FeedFormat;
}

export const getStaticPaths = (async () => {
  const names = feedNames(await getEvidence());
  return names.flatMap((name) =>
    (['xml', 'json'] as const).map((format) => ({ params: { file: `${name}.${format}` }, props: { name, format } })),
  );
}) satisfies GetStaticPaths;

/** What is new on the site, for programs that follow it. */
export const GET: APIRoute<Props> = async ({ props: { name, format } }) => {
  const { type, write } = FEED_FORMATS[format];
  return new Response(write(feedOf(name, format, await getEvidence())), { headers: { 'Content-Type': type } });
};
