import type { APIRoute, GetStaticPaths } from 'astro';
import { deadlineEvents } from '../../evidence/events/deadline-events.ts';
import { getEvidence } from '../../check/evidence.ts';
import { toIcs } from '../../site/files/to-ics.ts';

export const getStaticPaths = (async () => {
  const { datasets, pages } = await getEvidence();
  return [...datasets.values()].flatMap((dataset) => {
    const page = [...pages.values()].find(({ uses }) =>
      uses.some(({ name, props }) => name === 'Table' && props.id?.value === dataset.id),
    );
    return dataset.deadline && page ? [{ params: { dataset: dataset.id }, props: { dataset, at: page.address } }] : [];
  });
}) satisfies GetStaticPaths;

/** The due days of a table as a calendar; each leads to its row. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props }) => {
  const { name, address, asOf } = (await getEvidence()).site;
  const calendar = { name, asOf, address: new URL(props.at, address).href, anchorOf: (id: string) => id };
  return new Response(toIcs(deadlineEvents(props.dataset), calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
