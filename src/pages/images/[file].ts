import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { filesOf, sizedImage } from '../../site/files/sized-image.ts';

/** Every image of the content in the sizes in which pages show it. */
export async function getStaticPaths() {
  const { images } = await getEvidence();
  return [...images.values()].flatMap((image) =>
    filesOf(image).map((size) => ({ params: { file: size.address.split('/').at(-1) }, props: { image, size } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { image, size } }) =>
  new Response(await sizedImage(contentFolder(), image, size), { headers: { 'Content-Type': `image/${size.type}` } });
