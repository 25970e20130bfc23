import type { Image } from 'mdast';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import { placeOf } from '../../records/reading/mdx-document.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { PageRule } from './page-rule.ts';
import { eachNode } from '../../records/reading/each-node.ts';

/** A picture is a file of this site, and has words for those who do not see it. */
export const checkImages: PageRule = ({ document, known }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type !== 'image') return;
    problems.push(...imageProblems(node, known.assets).map((problem) => ({ ...placeOf(node), ...problem })));
  });
  return problems;
};

function imageProblems({ url, alt }: Image, assets: ReadonlySet<string>) {
  const rule = 'image' as const;
  const mute = (alt ?? '').trim() === '';
  return [
    ...(mute
      ? [
          {
            rule,
            what: `The picture "${url}" has no words for those who cannot see it.`,
            remedy: `Say what it shows: ![What it shows](${url}).`,
          },
        ]
      : []),
    ...(assets.has(url)
      ? []
      : [
          {
            rule,
            what: `There is no picture "${url}".`,
            remedy: `${didYouMean(url, assets)}Put the file into public/ and write its address from there: /name.png.`,
          },
        ]),
  ];
}
