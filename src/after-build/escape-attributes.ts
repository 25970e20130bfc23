import { changeTags } from './change-tags.ts';

/**
 * A page in whose attributes no text looks like markup. Astro writes `<` and `>` in a value as they are, which HTML
 * allows, and which readers of HTML that look for tags take for some: `<style>` in a description would be one.
 */
export function escapeAttributes(html: string): string {
  return changeTags(html, (tag) =>
    tag.replaceAll(/"[^"]*"|'[^']*'/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  );
}
