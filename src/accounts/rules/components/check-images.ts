import type { Image, ImageReference } from 'mdast';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { placeOf } from '../../../records/reading/mdx-document.ts';
import { meantName } from '../../../records/reading/names.ts';
import type { PageRule } from '../page-rule.ts';

/** An image is shown by its component: Markdown has no place for its credit, its licence and its size. */
export const checkImages: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') problems.push(asComponent(node));
  });
  return problems;
};

function asComponent(node: Image | ImageReference): PlacedProblem {
  const file = node.type === 'image' ? (node.url.split(/[?#]/)[0]?.split('/').at(-1) ?? '') : '';
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  const id = meantName(name) || 'name';
  return {
    rule: 'image',
    ...placeOf(node),
    what: `An image written as ![…](${node.type === 'image' ? node.url : '…'}) has no credit, no licence and no size.`,
    remedy: `Put the file into content/images/ as ${id}.${ending.toLowerCase() || 'jpg'}, describe it in ${id}.yaml beside it, and write <Image id="${id}" />.`,
  };
}
