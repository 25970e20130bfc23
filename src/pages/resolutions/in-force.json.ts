import type { APIRoute } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { measuresFor } from '../../evidence/measures/matrix.ts';
import { measuresOf } from '../../evidence/measures/measure.ts';

/** The items with the measures that concern them, for the choice of item and day. */
export const GET: APIRoute = async () => {
  const { datasets, items, site } = await getEvidence();
  const measures = measuresOf(datasets);
  const listed = [...items.values()].map((item) => ({
    ...{ id: item.id, name: item.name, grace: item.grace, due: item.due },
    rules: measuresFor(item, measures),
  }));
  return Response.json({ asOf: site.asOf, items: listed });
};
