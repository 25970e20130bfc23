import type { Nodes, Parents } from 'mdast';

/** What is done at a node; answering `false` leaves out what is within it. */
export type AtNode = (node: Nodes, index: number | undefined, parent: Parents | undefined) => unknown;

/**
 * Goes through a tree in reading order, every node before its children. The rules go through each page about ten times:
 * `unist-util-visit`, which does far more, took a third of the time of the whole check.
 */
export function eachNode(node: Nodes, atNode: AtNode, index?: number, parent?: Parents): void {
  if (atNode(node, index, parent) === false || !('children' in node)) return;
  const { children } = node;
  for (let at = 0; at < children.length; at += 1) eachNode(children[at] as Nodes, atNode, at, node);
}
