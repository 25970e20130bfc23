import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import { lostSection } from '../../../records/problems/lost-section.ts';
import { didYouMean } from '../../../records/problems/suggest.ts';
import type { PageRule, PageToCheck } from '../page-rule.ts';
import { eachNode } from '../../../records/reading/each-node.ts';

const VAGUE = /^(here|click here|this|this page|link|more|read more|learn more|source)\.?$/i;

/** Links within the site lead somewhere, links to others are those of sources, and the words of a link say where it leads. */
export const checkLinks: PageRule = (page) => {
  const problems: PlacedProblem[] = [];
  eachNode(page.document.tree, (node) => {
    if (node.type === 'link') {
      const bare = toString(node).startsWith('www.') && node.url === `http://${toString(node)}`;
      const found = [targetProblem(bare ? `https://${toString(node)}` : node.url, page), wordsProblem(node)];
      problems.push(...found.flatMap((problem) => (problem ? [{ ...placeOf(node), ...problem }] : [])));
    }
    if (node.type === 'linkReference' || node.type === 'definition') {
      problems.push({
        rule: 'link',
        ...placeOf(node),
        what: 'The address of this link stands apart from its words.',
        remedy: 'Write it in one piece: [words](/address/).',
      });
    }
  });
  return problems;
};

type Unplaced = Pick<PlacedProblem, 'rule' | 'what' | 'remedy' | 'missing'>;

function wordsProblem(link: Link): Unplaced | undefined {
  const words = toString(link).trim();
  if (link.children.some((child) => isElement(child) && child.name === 'Fact')) return undefined;
  if (words !== '' && !VAGUE.test(words)) return undefined;
  const what = words === '' ? 'This link has no words.' : `"${words}" does not say where the link leads.`;
  return { rule: 'link-text', what, remedy: 'Link the words that name what is there.' };
}

function targetProblem(url: string, page: PageToCheck): Unplaced | undefined {
  if (url.startsWith('mailto:')) return undefined;
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url) ? externalProblem(url, page) : internalProblem(url, page);
}

function externalProblem(url: string, { known }: PageToCheck): Unplaced | undefined {
  if (url === known.origin || url.startsWith(`${known.origin}/`)) {
    const inner = url.slice(known.origin.length) || '/';
    const what = `"${url}" is an address of this site, written in full.`;
    return { rule: 'link', what, remedy: `Write [words](${inner}).` };
  }
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::\d+)?(\/.*)?$/.exec(url);
  if (local) {
    const what = `"${url}" is an address of your own computer, which nobody else can open.`;
    return { rule: 'link', what, remedy: `Write [words](${local[1] ?? '/'}).` };
  }
  if (known.sourceUrls.has(url) && !url.startsWith('https://')) {
    const what = `"${url}" is the address of a source that has no secure one.`;
    return { rule: 'external-link', what, remedy: 'Cite the source, with <Cite id="…" />.' };
  }
  if (!url.startsWith('https://')) {
    const what = `"${url}" does not begin with https://.`;
    return { rule: 'external-link', what, remedy: 'Write the full, secure address.' };
  }
  if (known.sourceUrls.has(url)) return undefined;
  const what = `"${url}" is not the address of a source.`;
  const remedy =
    'Add it to content/sources/ and cite it with <Cite id="…" />, so that readers see who says so and when.';
  return { rule: 'external-link', what, remedy };
}

function internalProblem(url: string, { address, known }: PageToCheck): Unplaced | undefined {
  if (/^[^/\s@]+@[^/\s@]+\.[^/\s@]+$/.test(url)) {
    return {
      rule: 'link',
      what: `"${url}" is the address of a letter, and no page.`,
      remedy: `Write [words](mailto:${url}).`,
    };
  }
  if (/^(?:www\.[^/\s]+|[a-z0-9-]+\.(?:com|org|net|gov|edu|int|kr|cn|jp|uk)(?=\/|$))/i.test(url)) {
    return externalProblem(`https://${url}`, { address, known } as PageToCheck);
  }
  const { path, anchor } = resolve(url, address);
  if (known.assets.has(path)) return undefined;
  const anchors = known.anchors.get(path);
  if (!anchors) {
    const what = `There is no page "${path}".`;
    const all = 'The pages are the files in content/pages/: loans.mdx is /loans/.';
    const rooted = `/${url.replace(/^(?:\.{0,2}\/)*/, '').replace(/(?:\/|\.(?:ya?ml|mdx?|html?|csv))?(?=#|$)/, '/')}`;
    const inRoot = (rooted.split('#')[0] ?? '').replace(/^\/(?:content\/)?pages(?=\/)/, '');
    if (inRoot !== path && known.anchors.has(inRoot)) {
      return {
        rule: 'link',
        what,
        remedy: `Write [words](${rooted.replace(/^\/(?:content\/)?pages(?=\/)/, '')}).`,
        missing: `page ${path}`,
      };
    }
    const [, above = '', section = ''] = /^(.*\/)([^/]+)\/?$/.exec(path) ?? [];
    if (known.anchors.get(above)?.has(section)) {
      return { rule: 'link', what, remedy: `Write [words](${above}#${section}).`, missing: `page ${path}` };
    }
    const named = known.anchors.has(path.replace(/\.(?:mdx?|html?)$/, '/').replace(/^.*\/(?=[^/]+\/$)/, '/'))
      ? `Write ${path.replace(/\.(?:mdx?|html?)$/, '/').replace(/^.*\/(?=[^/]+\/$)/, '/')}. `
      : didYouMean(path, known.anchors.keys());
    return { rule: 'link', what, remedy: named + all, missing: `page ${path}` };
  }
  if (anchor === '' || anchors.has(anchor)) return undefined;
  return { rule: 'link', ...lostSection(path, anchor, known.anchors) };
}

/** Path and anchor of an address within the site; text that cannot be decoded is kept as it is written. */
function resolve(url: string, from: string): { path: string; anchor: string } {
  const target = URL.parse(url, `https://site.invalid${from}`);
  return { path: decoded(target?.pathname ?? url), anchor: decoded(target?.hash.slice(1) ?? '') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
