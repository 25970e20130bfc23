/** What is written in Markdown for the elements of HTML that people know by heart. */
export const MARKDOWN = new Map<string, string>(
  Object.entries({
    ...Object.fromEntries(['b', 'strong'].map((name) => [name, 'Write **words** for bold ones.'])),
    ...Object.fromEntries(['i', 'em'].map((name) => [name, 'Write *words* for slanting ones.'])),
    ...Object.fromEntries(
      ['h1', 'h2', 'h3', 'h4'].map((name) => [name, 'Begin the line with ## and a space, or ###.']),
    ),
    ...Object.fromEntries(
      ['ul', 'ol', 'li'].map((name) => [name, 'Begin each point with a hyphen and a space: - one.']),
    ),
    ...Object.fromEntries(
      ['p', 'div', 'span', 'font', 'u', 'center'].map((name) => [
        name,
        'Leave the tags out: an empty line begins a paragraph.',
      ]),
    ),
    ...Object.fromEntries(['sub', 'sup'].map((name) => [name, 'Type the small sign itself: CO₂, m².'])),
    a: 'Write [words](/address/) for a page of this site, <Cite id="…" /> for a source.',
    img: 'Put the file into content/images/ with its description, and write <Image id="…" />.',
  }),
);
