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

test('marks, remarks and words that came with a text from other programs are told', () => {
  const brackets =
    'would be printed: square brackets hold marks and remarks of other programs. Take it out, or write ( ) around words of your own; \\[ and \\] print the signs themselves.';
  for (const mark of ['[a]', '[caption id="1"]', '[10:42] Anna:', '[edited]']) {
    const [bracket = ''] = /\[[^\]]*\]/.exec(mark) ?? [];
    assert.deepEqual(problemsOf(`It is so ${mark} then.`), [`8:1 "${bracket}" ${brackets}`]);
  }
  const chat =
    'would be printed: these are words or marks of a chat program. Take them out, and cite the source with <Cite id="…" />.';
  assert.deepEqual(problemsOf('It is so【4†source】.'), [`8:1 "【4†source】" ${chat}`]);
  assert.deepEqual(problemsOf('Certainly! It is so.'), [`8:1 "Certainly! It is so." ${chat}`]);
  for (const right of ['It is so \\[then\\].', '[All loans](/loans/#renewals) are kept.', 'Certainly it is so.'])
    assert.deepEqual(problemsOf(right), []);
});

test('stamps of chats, captions and pointers of other pages are told, sentences with a time are not', () => {
  assert.deepEqual(problemsOf('Ann Lee, Yesterday 10:42'), [
    '8:1 "Ann Lee, Yesterday 10:42" would be printed: it is the line above a message in a chat. Take it out, and cite the source with <Cite id="…" />.',
  ]);
  const label =
    'would be printed: captions, credits and pointers of other pages begin so. Take the line out: charts and images print their own, <Cite id="…" /> names a source, [words](/page/) leads on.';
  assert.deepEqual(problemsOf('Figure 2: Loans by year.'), [`8:1 "Figure 2:" ${label}`]);
  assert.deepEqual(problemsOf('Read more: Who borrows.'), [`8:1 "Read more:" ${label}`]);
  for (const right of ['They left at 10:42.', 'Sources differ: one says so.', 'Table tennis is played.'])
    assert.deepEqual(problemsOf(right), [], right);
});

test('a quotation by itself with a name behind a dash, one that ends twice, and two citations beside each other are told', () => {
  assert.deepEqual(
    problemsOf('"We shall not close." – Ann Lee')[0],
    '8:1 A quotation stands here by itself, with a name behind a dash, as on a page of letters. Say in a sentence who said it: Ann Lee said <Quote cite="…">words</Quote>.',
  );
  assert.deepEqual(problemsOf('She said <Quote cite="unsc-2375">it is so.</Quote>.'), [
    '8:10 A full stop, or another sign that ends a sentence, stands within <Quote …> and another after it. Keep one of the two.',
  ]);
  assert.deepEqual(problemsOf('It is so.<Cite id="unsc-2375" />, <Cite id="unsc-2375" />'), [
    '8:10 Two citations stand here with a comma between them. Write one: <Cite id="unsc-2375 unsc-2375" />',
  ]);
});

test('what is let through is a number with its name, for a reason', () => {
  const literal = (words: string, why = 'A street.') => problemsOf(`A <Literal why="${why}">${words}</Literal>.`);
  assert.deepEqual(literal('38 Lane'), []);
  assert.deepEqual(literal('Long Lane'), [
    '8:3 <Literal>: there is no figure in "Long Lane". Write the words without <Literal>.',
  ]);
  assert.deepEqual(literal('38 Lane', 'x'), [
    '8:3 <Literal why="x"> gives no reason. Say in a few words why the number stands for itself: readers see it on the list of them.',
  ]);
  assert.deepEqual(literal('38 Lane is where they lent 50 books a day'), [
    '8:3 <Literal> lets 10 words through: "38 Lane is where they lent 50 books …". Put it around the number and its name alone: <Literal why="…">38 North</Literal>.',
  ]);
});

test('a source in brackets, lines set as code, and a small sign of HTML are told once, as what they are', () => {
  assert.deepEqual(problemsOf('It lent books (source: the society).'), [
    '8:1 "(source: the society)" names a source in brackets, which no list of sources has. Cite it: <Cite id="…" /> behind the full stop.',
  ]);
  assert.deepEqual(problemsOf('```\nIt lent books.\n```'), [
    '8:1 The signs ``` set these lines as code: they would be printed as they are typed. Take away the lines with ```.',
  ]);
  assert.deepEqual(problemsOf('It lent books to everybody.<sup>a</sup>'), [
    '8:28 <sup> is HTML, and a page holds none. Type the small sign itself: CO₂, m².',
  ]);
});

test('headings are no sentences, points of lists and heads of tables are not empty', () => {
  assert.deepEqual(problemsOf('## It lent books.\n\nIt did.'), [
    '8:1 The heading "It lent books." ends with a full stop, and headings have none. Take it out.',
  ]);
  assert.deepEqual(problemsOf('## WHAT THE MILL LENT\n\nIt did.'), [
    '8:1 The heading "WHAT THE MILL LENT" is in capitals. Write it as a sentence is written.',
  ]);
  assert.deepEqual(problemsOf('## Loans\n\n### Renewals\n\nIt did.'), []);
  assert.deepEqual(problemsOf('- One.\n-\n- Two.'), [
    '9:1 This point of a list is empty. Write it, or take the line out.',
  ]);
  assert.deepEqual(problemsOf('| | |\n| --- | --- |\n| One | Two |'), [
    '8:1 The first row of this table is empty, where the names of its columns stand. Write a name for each column above the line of dashes.',
  ]);
  assert.deepEqual(problemsOf('| | Two |\n| --- | --- |\n| One | Two |'), []);
});

test('a page of front matter alone is looked at again', () => {
  assert.deepEqual(problemsOf('{/* later */}\n'), [
    '8:1 Nothing stands below the front matter: readers would see an empty page. Write its words, or keep the file outside content/.',
  ]);
});

test('words and signs that stand twice, and a quotation that a single mark opens, are told', () => {
  const twice = (sign: string) => [`8:1 "${sign}" stands where one sign is wanted. Write one.`];
  assert.deepEqual(problemsOf('It lent lent nothing.'), []);
  assert.deepEqual(problemsOf('It called called it so.'), [
    '8:1 "called called": a word stands here twice. Take one of the two out.',
  ]);
  assert.deepEqual(problemsOf('It is so....'), twice('....'));
  assert.deepEqual(problemsOf('It is so!!'), twice('!!'));
  assert.deepEqual(problemsOf("The 'house is old."), [
    "8:1 A quotation mark of this paragraph is opened and not closed: ' Close it, or take it out.",
  ]);
  assert.deepEqual(problemsOf("The 'house' of the readers' friends isn't old."), []);
});

test('a date is written as others are, and a heading has no number', () => {
  assert.deepEqual(problemsOf('On April 3rd, 2018 it lent nothing.'), [
    '8:4 "April 3rd, 2018" is a date that is written otherwise than the others. Write 3 April 2018',
  ]);
  assert.deepEqual(problemsOf('On 3 April 2018 and in May it lent nothing.'), []);
  assert.ok(
    problemsOf('## 3.1 How it lent').includes(
      '8:1 The heading "3.1 How it lent" begins with a number, and headings have none. Write ## How it lent',
    ),
  );
});

test('a paragraph that begins small, or announces what does not follow, is looked at again', () => {
  assert.deepEqual(problemsOf('the mill is old.'), [
    '8:1 This paragraph begins with a small letter: "the …". Look whether words before it were lost; if not, write The',
  ]);
  assert.deepEqual(problemsOf('They said this:\n\nThe mill is old.'), [
    '8:1 "… They said this:" announces something, and a paragraph follows. Put it there, or end with a full stop.',
  ]);
  assert.deepEqual(problemsOf('They said this:\n\n- The mill is old.'), []);
});

test('the language of a quotation is a tag', () => {
  assert.deepEqual(problemsOf('So <Quote cite="unsc-2375" lang="Korean (South)">is it</Quote>.'), [
    '8:28 <Quote lang="Korean (South)">: this is not a language. Write a tag such as en, ko or zh-Hant.',
  ]);
});
