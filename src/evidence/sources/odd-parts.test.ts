import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSources } from './source-kind.ts';

const USUAL = {
  kind: 'ngo',
  publisher: 'Upper Mill Library Society',
  title: 'Report of the library',
  url: 'https://library.example/a',
  seen: 'original',
  published: '2018-05-04',
  language: 'en',
};

/** What is told of a source that has these keys beside the usual ones, among others that are as they should be. */
function told(keys: Record<string, string>, id = 'society-2018-05-report'): string[] {
  const others = ['one', 'two', 'three'].map((name) => [name, { ...USUAL, url: `https://library.example/${name}` }]);
  const entries = [...others, [id, { ...USUAL, ...keys }]] as [string, Record<string, string>][];
  const text = entries
    .map(
      ([key, record]) =>
        `${key}:\n${Object.entries(record)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('');
  const { problems } = readSources([{ path: 'content/sources/a.yaml', text }]);
  return problems.map(({ what, remedy }) => `${what} ${remedy}`);
}

test('a source whose parts fit is told of nothing', () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ url: 'https://library.example/2018/05/01/a' }), []);
});

test('a day that is not that of its address, by day and month exchanged or by another year, is told', () => {
  const url = 'https://library.example/2018/05/04/a';
  assert.deepEqual(told({ url, published: '2018-04-05' }, 'report'), [
    'This came out 5 April 2018, and its address has 4 May 2018. If the address is right, write published: 2018-05-04',
  ]);
  assert.match(
    told({ url, published: '2017-05-04' }, 'report')[0] ?? '',
    /^This came out 4 May 2017, .* has 4 May 2018\./,
  );
});

test('an id of another month than that of publication is told; the next month is not', () => {
  assert.deepEqual(told({ published: '2017-05-04' }), [
    'The id "society-2018-05-report" has May 2018, and this came out 4 May 2017. Put right the one that is wrong: an id is agency, year, month and a word.',
  ]);
  assert.deepEqual(told({ published: '2018-06-01' }), []);
});

test('a title in the letters of another language is told, unless the note speaks of it', () => {
  assert.deepEqual(told({ title: '도서관' }), [
    'The title is in Korean letters, and the language is en. If the text is Korean, write language: ko',
  ]);
  assert.deepEqual(told({ title: '도서관', note: 'Quoted by a Korean blog.' }), []);
  assert.deepEqual(told({ language: 'ko' }), [
    'The language is ko, and the title has no Korean letters. Write the title as printed; or, if it is a description of yours, add describedTitle: true.',
  ]);
  assert.deepEqual(told({ language: 'ko', describedTitle: 'true' }), []);
  assert.deepEqual(told({ language: 'ja', title: '図書館' }), []);
});

test('an address that names another language than the source is told, and one of a country is not', () => {
  const url = (path: string) => ({ url: `https://library.example/${path}` });
  assert.deepEqual(told({ ...url('fr/a') }), [
    'The address has "/fr/", as a page in French has, and the language is en. Write language: fr, with the title as that page has it; or the address of the page in English.',
  ]);
  assert.match(told({ ...url('a?lang=ko') })[0] ?? '', /^The address has "lang=ko", as a page in Korean has/);
  assert.match(told({ url: 'https://russian.library.example/a' })[0] ?? '', /^The address has "russian\."/);
  for (const sound of [url('en/a'), url('en/fr/a'), url('a/fr.html'), { ...url('fr/a'), note: 'French and English.' }])
    assert.deepEqual(told(sound), []);
  assert.deepEqual(told({ url: 'https://kr.library.example/a' }), []);
});

test('a page of an archive that is no copy is told', () => {
  const [list, form, search] = ['web/*/https://library.example/a', 'save/https://library.example/a', 'search?q=a'].map(
    (path) => told({ archive: `https://web.archive.org/${path}` }),
  );
  assert.deepEqual(list, [
    '"archive": This is the list of all copies of a page. Open one of them, and write its address: there a day stands in the place of the *.',
  ]);
  assert.deepEqual(form, ['"archive": This address makes a copy, and is none. Write the address of the copy.']);
  assert.deepEqual(search, [
    '"archive": This is where copies are looked for. Open the copy itself, and write its address.',
  ]);
});

test('a copy of another page, another kind than usual and a carrier that is the publisher are told', () => {
  const archive = 'https://web.archive.org/web/20180504000000/https://library.example/b';
  assert.deepEqual(told({ archive }), [
    'This is a copy of another page: https://library.example/b Look for a copy of https://library.example/a',
  ]);
  assert.deepEqual(told({ archive: archive.replace(/b$/, 'a/') }), []);
  assert.deepEqual(told({ archive: 'https://archive.ph/2018.05.04-101112/https://library.example/a' }), []);
  assert.deepEqual(told({ archive: 'https://library.example/2018/a' }), [
    'This is an address of library.example, as url is, and no copy in an archive. Write the address of a copy, or take the line out.',
  ]);
  assert.deepEqual(told({ kind: 'academic' }), [
    'This is of kind academic, and the other 3 sources of "Upper Mill Library Society" are of kind ngo. If it is like them, write kind: ngo',
  ]);
  assert.deepEqual(told({ carrier: USUAL.publisher }), [
    '"carrier": The carrier is the publisher itself. Remove this line.',
  ]);
});

test('a title in capitals, or that is a publisher, and an original at the address of another publisher are told', () => {
  assert.deepEqual(told({ title: 'REPORT OF THE LIBRARY' }), [
    'This title is in capitals throughout. Write it as a sentence, as lists have the others.',
  ]);
  assert.deepEqual(told({ publisher: 'Mill Gazette' }), []);
  const gazette = { publisher: 'Weir Gazette', title: 'Upper Mill Library Society', url: 'https://weir.example/a' };
  assert.deepEqual(told(gazette), [
    'The title, "Upper Mill Library Society", is the name of a publisher. Exchange title and publisher, if they stand in each other’s place.',
  ]);
  assert.deepEqual(told({ publisher: 'Weir Gazette' }), [
    'The other 3 originals at library.example are of "Upper Mill Library Society", and this is of "Weir Gazette". Put right the publisher or the url; or, if "Upper Mill Library Society" carried the text, name it under carrier, and write seen: republished.',
  ]);
});

test('a DOI is told with the address that it makes', () => {
  for (const url of ['10.1000/jbs.2026.17', 'doi:10.1000/jbs.2026.17'])
    assert.deepEqual(told({ url }), [
      '"url": This is a DOI, and not yet a web address. Write https://doi.org/10.1000/jbs.2026.17',
    ]);
});
