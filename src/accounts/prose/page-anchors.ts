import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { MdxDocument } from '../../records/reading/mdx-document.ts';
import { eachNode } from '../../records/reading/each-node.ts';

/**
 * The anchors that a page will have: `main`, `sources`, `rests-on`, one for each heading (as Astro makes them, with github-slugger),
 * and those of its charts, tables and claims.
 */
export function pageAnchors({ tree, uses }: MdxDocument): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(['main', 'sources', 'rests-on']);
  eachNode(tree, (node) => {
    if (node.type !== 'heading') return;
    anchors.add(slugger.slug(toString(node)));
  });
  for (const { name, props } of uses) {
    if (name === 'Chart') anchors.add(`chart-${props.id?.value ?? ''}`);
    if (name === 'Table') anchors.add(`table-${props.id?.value ?? ''}`);
    if (name === 'Claim') anchors.add(`claim-${props.id?.value ?? ''}`);
  }
  return anchors;
}
