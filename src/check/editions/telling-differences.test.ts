import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differenceThatTells } from './telling-differences.ts';

const OLD = 'On 3 May 2020 the Mill Valley library may have lent about 6,105 books to Ada Lovelace.';
const tells = (sentence: string, version = OLD) => differenceThatTells([version], sentence);
const figure = (is: string, was: string) => ({ is, was, isFigure: true });
const words = (is: string, was: string) => ({ is, was, isFigure: false });

test('another figure, day, month or scale tells', () => {
  assert.deepEqual(tells(OLD.replace('6,105', '6,150')), figure('6,150', '6,105'));
  assert.deepEqual(tells(OLD.replace('3 May', '5 March')), figure('5 March', '3 May'));
  assert.deepEqual(tells(OLD.replace('6,105', '−6,105')), figure('−', ''));
  assert.deepEqual(tells('It lent 6.1 million books.', 'It lent 6.1 thousand books.'), figure('million', 'thousand'));
});

test('another name, and a word that makes it surer, or turns it round, tell', () => {
  assert.deepEqual(tells(OLD.replace('Ada Lovelace', 'Mary Shelley')), words('Mary Shelley', 'Ada Lovelace'));
  assert.deepEqual(tells(OLD.replace('may have', 'has')), words('has', 'may have'));
  assert.deepEqual(tells(OLD.replace('about ', '')), words('', 'about'));
  assert.deepEqual(tells(OLD.replace('may have', 'may not have')), words('not', ''));
});

test('two figures, or two names, that have changed places tell', () => {
  const version = 'Loans came to 6,105 in 2020, after 7,300 in 2019, said Ada Lovelace.';
  const turned = 'Loans came to 7,300 in 2020, after 6,105 in 2019, said Ada Lovelace.';
  assert.deepEqual(tells(turned, version), figure('7,300', '6,105'));
  assert.deepEqual(
    tells(
      'Ada Lovelace wrote many a long and kind letter to Mary Shelley in June.',
      'Mary Shelley wrote many a long and kind letter to Ada Lovelace in June.',
    ),
    words('Ada Lovelace', 'Mary Shelley'),
  );
});

test('a sentence that lost its last words tells; one from which a part was taken out does not', () => {
  assert.deepEqual(
    tells('It named its readers, whom it did not.', 'It named its readers, whom it did not count.'),
    words('', 'count'),
  );
  assert.equal(tells('The library lends books.', 'The library lends old and rare books.'), undefined);
});

test('better words tell nothing, nor does a sentence that has become another', () => {
  assert.equal(tells(OLD.replace('the Mill', 'our Mill').replace('books', 'volumes')), undefined);
  assert.equal(tells('In 1999 nobody counted what readers took home.'), undefined);
  assert.equal(differenceThatTells([], OLD), undefined);
});

test('a month that follows on the last one of a table is expected; a figure beside it is not', () => {
  const version = 'From January to July 2021 it lent 6,105 books.';
  const next = version.replace('July', 'August');
  const expected = ['July 2021', 'August 2021'];
  assert.equal(differenceThatTells([version], next, expected), undefined);
  assert.deepEqual(differenceThatTells([version], next.replace('6,105', '7,300'), expected), figure('7,300', '6,105'));
  assert.deepEqual(differenceThatTells([version], version.replace('July', 'June'), expected), figure('June', 'July'));
});

test('the nearest of several versions is the one that counts', () => {
  const versions = ['The library lent 6,105 books in the year 2019.', 'The library lent 7,300 books in the year 2020.'];
  assert.deepEqual(
    differenceThatTells(versions, 'The library lent 7,301 books in the year 2020.'),
    figure('7,301', '7,300'),
  );
});

test('whatever figure of a sentence becomes another, it tells which', () => {
  const word = fc.constantFrom('books', 'were', 'lent', 'to', 'readers', 'of', 'the', 'library');
  fc.assert(
    fc.property(fc.array(word, { minLength: 3 }), fc.array(word), fc.nat(), fc.nat(), (before, after, one, other) => {
      fc.pre(one !== other);
      const sentence = (number: number) => [...before, String(number), ...after].join(' ');
      assert.deepEqual(tells(sentence(one), sentence(other)), figure(String(one), String(other)));
    }),
  );
});
