import { readFile } from 'node:fs/promises';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Page } from '../../accounts/prose/page.ts';
import { idsOf } from '../../accounts/prose/page-sources.ts';
import { namedOn } from '../../accounts/read-pages.ts';
import { proseBlocks } from '../../accounts/report/prose-blocks.ts';
import { readingGrade } from '../../accounts/report/reading-grade.ts';
import { printFact, type FactForm } from '../../evidence/facts/print-fact.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { eachNode } from '../../records/reading/each-node.ts';
import { placeOf, readMdx, type MdxDocument } from '../../records/reading/mdx-document.ts';
import type { Content } from '../check-content.ts';

/** A place in a file that VS Code opens. */
export interface Opened {
  words: string;
  link: string;
}

/** What the bar at the foot of a page says in development. */
export interface FootBar {
  /** The problems in the file of this page. */
  problems: readonly Opened[];
  /** How many there are in other files. */
  elsewhere: number;
  /** What is told of a page that somebody wrote; undefined for one that is made of records. */
  page?: {
    file: string;
    sources: number;
    facts: number;
    words: number;
    /** The school year in which one can read it, by Flesch and Kincaid. */
    grade: number;
    /** Where each part of the page stands in its file, by its anchor; the first is the page itself. */
    parts: readonly { anchor: string; link: string }[];
  };
}

/** The bar of the page at an address. `content` is what was sound last. */
export async function footBar(
  folder: string,
  content: Content | undefined,
  problems: readonly ContentProblem[],
  address: string,
): Promise<FootBar> {
  const page = content && writtenAt(content, address);
  const here = problems.filter(({ file }) => file === page?.file);
  const opened = ({ file, line, column, what }: ContentProblem) => ({
    words: `${String(line)}:${String(column)} ${what}`,
    link: linkTo(folder, file, line),
  });
  const bar = { problems: here.map(opened), elsewhere: problems.length - here.length };
  if (!content || !page) return bar;
  const text = await readFile(onDisk(folder, page.file), 'utf8').catch(() => undefined);
  if (text === undefined) return bar;
  return { ...bar, page: aboutPage(folder, content, page, readMdx({ path: page.file, text })) };
}

function aboutPage(
  folder: string,
  { facts }: Content,
  page: Page<unknown>,
  document: MdxDocument,
): NonNullable<FootBar['page']> {
  const printed = (id: string, form?: string) => {
    const fact = facts.get(id);
    return fact ? printFact(fact, form as FactForm | undefined).text : '';
  };
  const { words, grade } = readingGrade(proseBlocks(document.tree, printed).map(({ read }) => read));
  return {
    ...{ file: page.file, words, grade },
    sources: new Set(namedOn([page], 'source')).size,
    facts: new Set(idsOf(page.uses, 'Fact')).size,
    parts: [{ anchor: '', line: 1 }, ...headingsOf(document)].map(({ anchor, line }) => ({
      anchor,
      link: linkTo(folder, page.file, line),
    })),
  };
}

/** Its headings with the anchors that Astro gives them. */
function headingsOf({ tree }: MdxDocument): { anchor: string; line: number }[] {
  const slugger = new GithubSlugger();
  const headings: { anchor: string; line: number }[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'heading') headings.push({ anchor: slugger.slug(toString(node)), line: placeOf(node).line });
  });
  return headings;
}

function writtenAt({ pages, claims, resolutions }: Content, address: string): Page<unknown> | undefined {
  const written: Page<unknown>[] = [...pages.values(), ...claims.values(), ...resolutions.values()];
  return written.find((page) => page.address === address);
}

/** The file `content/pages/a.mdx`, wherever the content lies. */
function onDisk(folder: string, file: string): string {
  return path.join(folder, file.replace(/^content\//, ''));
}

/** An address with which VS Code opens a file at a line. */
function linkTo(folder: string, file: string, line: number): string {
  const full = onDisk(folder, file).split(path.sep).join('/').replace(/^\/?/, '/');
  return `vscode://file${encodeURI(full)}:${String(line)}`;
}
