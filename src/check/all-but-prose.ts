import type { ContentFile } from '../records/reading/content-files.ts';
import type { Known } from '../accounts/rules/page-rule.ts';

/** All that the rules on pages may look at beside the page: the same text means that nothing of it has changed. */
export function allButProse(files: readonly ContentFile[], anchors: Known['anchors'], assets: Known['assets']): string {
  const records = files.filter(({ path }) => !path.endsWith('.mdx'));
  return JSON.stringify([records, [...anchors].map(([address, ids]) => [address, ...ids]), [...assets]]);
}
