import type { PageSources } from '../../accounts/prose/page-sources.ts';

/** The sources of one chart as those of its page: numbered in reading order, without marks in a text. */
export function chartPageSources(ids: readonly string[]): PageSources {
  const cited = ids.map((id, index) => ({ id, number: index + 1, marks: [], supports: [] }));
  return { marks: [], cited, behind: [], charted: [] };
}
