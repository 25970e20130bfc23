import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage } from './check-page.ts';
import { readPage } from './page-kind.ts';
import { FRONT, known, problemsOf } from './testing/check-a-page.ts';

test('headings begin at the second level, skip none, are not empty and do not come twice', () => {
  assert.deepEqual(problemsOf('# One\n\n### Two\n\n##\n\n## Three\n\n## Three'), [
    '8:1 This heading is of the first level. Begin it with ##. The title of the page comes from its front matter.',
    '10:1 This heading skips a level: it is ### after #. Begin it with ##.',
    '12:1 This heading is empty. Give it words, or remove it.',
    '14:1 Nothing stands below the heading "Three". Write what belongs there, or take it out.',
    '16:1 The heading "Three" is here a second time (first on line 14). Word one of the two differently, so that a link to it is clear.',
  ]);
});

test('a section does not stand within a component, nor its heading within a line', () => {
  assert.deepEqual(problemsOf('<Answer>\nThey do.\n\n## Loans\n\nMany.\n</Answer>\n\nSo it is. ## Renewals'), [
    '11:1 This heading stands within <Answer>. Put </Answer> before the section, with an empty line between them, and take out the one below.',
    '16:1 "##" would be printed: this heading stands within a line. Begin a new line with it, and leave an empty one before and after it.',
  ]);
});

test('evidence is shown from both sides', () => {
  assert.deepEqual(problemsOf('<Evidence>\n<EvidenceFor>\n\n- Cards.\n\n</EvidenceFor>\n</Evidence>'), [
    '8:1 <Evidence> has no <EvidenceAgainst>. Add it with a list of what speaks against it; if nothing was found that does, say so there.',
  ]);
});

test('an image is shown by its component, with a name that can be an id', () => {
  assert.deepEqual(problemsOf('![The mill](/The-Mill.PNG)\n\n<Image id="mill" />'), [
    '8:1 An image written as ![…](/The-Mill.PNG) has no credit, no licence and no size. Put the file into content/images/ as the-mill.png, describe it in the-mill.yaml beside it, and write <Image id="the-mill" />.',
  ]);
});

test('sound links are let through', () => {
  const links = ['/loans/', '/loans/#renewals', '#how-many', '../loans/', '/mill.png', 'https://gazette.example/2021'];
  assert.deepEqual(problemsOf(`${links.map((url) => `[the loans](${url})`).join(', ')}.`), []);
});

test('a link within the site that leads nowhere is told', () => {
  assert.deepEqual(
    problemsOf('[the loans](/lones/)\n\n[renewals](/loans/#renewal)\n\n[home](https://library.example/loans/)'),
    [
      '8:1 There is no page "/lones/". Did you mean "/loans/"? The pages are the files in content/pages/: loans.mdx is /loans/.',
      '10:1 There is no section "#renewal" on the page "/loans/". Did you mean "renewals"? A section is named after its heading: ## How many? is #how-many.',
      '12:1 "https://library.example/loans/" is an address of this site, written in full. Write [words](/loans/).',
    ],
  );
});

test('a link to another site is secure and that of a source', () => {
  assert.deepEqual(problemsOf('[a report](http://gazette.example/2021)\n\n[a report](https://other.example/)'), [
    '8:1 "http://gazette.example/2021" does not begin with https://. Write the full, secure address.',
    '10:1 "https://other.example/" is not the address of a source. Add it to content/sources/ and cite it with <Cite id="…" />, so that readers see who says so and when.',
  ]);
});

test('the words of a link say where it leads', () => {
  assert.deepEqual(problemsOf('[here](/loans/)\n\n[](/loans/)'), [
    '8:1 "here" does not say where the link leads. Link the words that name what is there.',
    '10:1 This link has no words. Link the words that name what is there.',
  ]);
});

test('footnotes are told, defined or not', () => {
  assert.deepEqual(problemsOf('So it is.[^1] Or not.[^2]\n\n[^1]: A remark.'), [
    '8:10 "[^1]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
    '8:14 "[^2]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
    '10:1 "[^1]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
  ]);
});

test('a citation may name several sources, each of which exists and is named once', () => {
  const problems = checkPage(
    readPage({ path: 'content/pages/a.mdx', text: `${FRONT}So.<Cite id="unsc-2375 unsc-2379 unsc-2375" />` }),
    known,
  );
  assert.deepEqual(
    problems.map(({ what, fix }) => [what, fix]),
    [
      ['<Cite id="unsc-2375 unsc-2379 unsc-2375">: "unsc-2375" is named twice.', 'id="unsc-2375 unsc-2379"'],
      ['<Cite id="unsc-2375 unsc-2379 unsc-2375">: there is no source "unsc-2379".', 'id="unsc-2375"'],
    ],
  );
});

test('a quotation has fewer than 25 words', () => {
  const quote = (words: number) => `<Quote cite="unsc-2375" lang="en">${'word '.repeat(words)}</Quote>`;
  assert.deepEqual(problemsOf(`He said ${quote(24)}.`), []);
  assert.deepEqual(problemsOf(`He said ${quote(25)}.`), [
    '8:9 This quotation has 25 words; fewer than 25 are allowed. Quote the words that matter, and tell the rest in your own.',
  ]);
});

test('what somebody said, in marks that are typed, is told with the tag that keeps it', () => {
  assert.deepEqual(
    problemsOf(
      'It rains.<Cite id="unsc-2375" /> She said it was “the only honest way to\ncount”.<Cite id="unsc-2375" />',
    ),
    [
      '8:1 Somebody’s words stand here in quotation marks that are typed: “the only honest way to count” Write <Quote cite="unsc-2375">the only honest way to count</Quote>, which makes the marks.',
    ],
  );
  const without = problemsOf('"It is the only way," she said.').join();
  assert.match(without, /Write <Quote cite="…">It is the only way<\/Quote>/);
  for (const sound of [
    'The book is known so as “the only honest way”.<Cite id="unsc-2375" />',
    'She lent “Some Good Ways to Count Books”.<Cite id="unsc-2375" /> He said so.<Cite id="unsc-2375" />',
  ])
    assert.deepEqual(problemsOf(sound), []);
});

test('a quotation that is set apart by a sign is to name its source', () => {
  assert.deepEqual(problemsOf('> It is so, she said.'), [
    '8:1 The sign > sets these words apart as a quotation, without saying whose they are. Write <Quote cite="…">words</Quote> for what somebody said, in fewer than 25 words, and take the sign out.',
  ]);
});

test('words stand between the tags of components that are made of them, and of no others', () => {
  assert.deepEqual(problemsOf('It lent <Fact id="loans-2020">50 books</Fact> then.'), [
    '8:9 <Fact> holds no words: "50 books" between its tags would be lost. Put a slash at its end, <Fact id="loans-2020" />, and the words beside it.',
  ]);
  assert.deepEqual(problemsOf('A <Term id="register" /> is kept.'), [
    '8:3 Nothing stands between <Term> and </Term>. Write <Term id="register">words</Term>.',
  ]);
  assert.deepEqual(problemsOf('<Note>\n\n</Note>'), [
    '8:1 Nothing stands between <Note> and </Note>. Put its words there, or take both tags out.',
  ]);
  assert.deepEqual(
    problemsOf('It is so.<Cite id="unsc-2375"></Cite> A <Term id="register">register</Term> is kept.'),
    [],
  );
});
