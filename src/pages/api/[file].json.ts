import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { API_PARTS, apiDescription, apiFile } from '../../site/files/api/api-files.ts';

interface Props {
  name: string;
  described: boolean;
}

export const getStaticPaths = (() =>
  Object.keys(API_PARTS).flatMap((name) => [
    { params: { file: name }, props: { name, described: false } },
    { params: { file: `${name}.schema` }, props: { name, described: true } },
  ])) satisfies GetStaticPaths;

/** All records of one sort for programs, and the description of that file. */
export const GET: APIRoute<Props> = async ({ props: { name, described } }) => {
  const content = await getEvidence();
  const file = described ? apiDescription(name, content.site) : apiFile(name, content);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { 'Content-Type': described ? 'application/schema+json' : 'application/json' },
  });
};
