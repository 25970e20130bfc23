import type { z } from 'astro/zod';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { Anchors } from '../records/reading/kind.ts';
import { readMdx } from '../records/reading/mdx-document.ts';
import { checkSchema } from '../records/reading/schema-problems.ts';
import type { Page, ReadPage } from './prose/page.ts';
import { pageAnchors } from './prose/page-anchors.ts';
import { readingTimes } from './prose/reading-time.ts';
import { propsOf, splitIds } from './prose/vocabulary.ts';

/**
 * A reader for one folder of MDX files whose front matter fits a schema. It checks what can be checked without the
 * other files: syntax and front matter. The path of a file within its folder is the id of its page; `placeOf` turns it into an address.
 */
export function pageReader<S extends z.ZodType>(
  schema: S,
  placeOf: (id: string) => string,
): (file: ContentFile) => ReadPage<z.output<S>> {
  return (contentFile) => {
    const { path: file } = contentFile;
    const id = file
      .split('/')
      .slice(2)
      .join('/')
      .replace(/\.mdx$/, '');
    const address = placeOf(id);
    const document = readMdx(contentFile);
    const unread = document.frontMatter.problems.length > 0 || !document.hasFrontMatter;
    const front = unread ? UNREAD : checkSchema(schema, document.frontMatter);
    const read = { id, address, document, problems: [...document.problems, ...front.problems] };
    if (unread || front.problems.length > 0) return read;
    const frontMatter = front.value as z.output<S>;
    return {
      ...read,
      page: { id, file, address, frontMatter, uses: document.uses, reading: readingTimes(document.tree) },
    };
  };
}

const UNREAD = { value: undefined, problems: [] };

/** The pages of one folder whose front matter is sound, by id. */
export function soundPages<FrontMatter>(
  pages: readonly ReadPage<FrontMatter>[],
): ReadonlyMap<string, Page<FrontMatter>> {
  return new Map(pages.flatMap(({ page }) => (page ? [[page.id, page] as const] : [])));
}

/** The addresses of written pages, with the anchors in their prose. */
export function addressesOf(pages: readonly ReadPage<unknown>[]): Anchors {
  return new Map(pages.map(({ address, document }) => [address, pageAnchors(document)]));
}

/** The ids of the sources that pages cite, or of the images that they show. */
export function namedOn(pages: Iterable<Page<unknown>>, kind: 'source' | 'image'): string[] {
  return [...pages].flatMap(({ uses }) =>
    uses.flatMap(({ name, props }) =>
      Object.entries(props).flatMap(([prop, { value = '' }]) =>
        propsOf(name)?.[prop]?.kind === kind ? splitIds(value) : [],
      ),
    ),
  );
}
