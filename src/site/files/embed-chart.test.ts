import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameCode, pictureCode } from './embed-chart.ts';
import { sampleEdition } from '../testing/sample-edition.ts';

test('the code for a frame shows the page for embedding, under the finding as its name', () => {
  assert.equal(
    frameCode(sampleEdition(), 480),
    '<iframe src="https://harbour.example/embed/boats/" title="Boats came &amp; went" width="100%" height="480" style="border:0" loading="lazy"></iframe>',
  );
});

test('the code for a picture links to the page of the chart and says what is to be seen', () => {
  const code = pictureCode(sampleEdition(), { width: 600, height: 400 });
  assert.match(code, /^<a href="https:\/\/harbour\.example\/charts\/boats\/"><img [^<>]*><\/a>$/);
  assert.ok(code.includes(' src="https://harbour.example/charts/boats.png"'));
  assert.ok(code.includes(' srcset="https://harbour.example/charts/boats-2x.png 2x"'));
  assert.ok(code.includes(' width="1200" height="800"'));
  assert.match(code, / alt="Boats came &amp; went\. [^"]{20,}"/);
});

test('a hostile title stays inside its attribute', () => {
  const edition = sampleEdition(`"><script>alert('1')</script>`);
  for (const code of [frameCode(edition, 480), pictureCode(edition, { width: 6, height: 4 })]) {
    assert.doesNotMatch(code, /<script/);
  }
});
