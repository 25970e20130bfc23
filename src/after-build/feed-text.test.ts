import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedText } from './feed-text.ts';

const GROUND = {
  page: 'https://library.example/sub/loans/',
  pictureOf: (id: string) => ({
    address: `https://library.example/sub/charts/${id}.png`,
    alternative: 'Loans <rose> "much"',
  }),
};
const page = (prose: string, references = '') =>
  `<main><nav>Menu</nav><div class="prose">${prose}</div><section class="references">${references}</section></main>`;
const textOf = (prose: string, references?: string) => feedText(page(prose, references), GROUND);

test('addresses are in full, those of places on the page lead to the page', () => {
  assert.equal(
    textOf('<p><a class="fact" href="#figure-a">6</a> of <a href="/data/loans/?a=1&amp;b=2">these</a></p>'),
    '<p><a href="https://library.example/sub/loans/#figure-a">6</a> of <a href="https://library.example/data/loans/?a=1&amp;b=2">these</a></p>',
  );
});

test('a citation is a note that leads to the list of sources, without what stands in the margin of the page', () => {
  const mark =
    '<p>So.<sup class="cite" id="cite-1"><i>[</i><a href="#source-1" role="doc-biblioref">1<small class="margin-note">Gazette</small></a><i>]</i></sup></p>';
  assert.equal(
    textOf(
      mark,
      '<h2 id="sources">Sources</h2><ol start="1"><li id="source-1"><b>Gazette</b> <span class="back">↑</span></li></ol>',
    ),
    '<p>So.<sup>[<a href="https://library.example/sub/loans/#source-1">1</a>]</sup></p><h2>Sources</h2><ol start="1"><li><b>Gazette</b> </li></ol>',
  );
});

test('a chart is a picture with its words', () => {
  const figure =
    '<figure data-chart="loans"><figcaption><p class="chart-title">Loans</p></figcaption><chart-island><svg><path/></svg></chart-island><details><summary>Table</summary><table></table></details></figure>';
  assert.equal(
    textOf(figure),
    '<figure><img src="https://library.example/sub/charts/loans.png" alt="Loans &lt;rose&gt; &quot;much&quot;"><figcaption><p>Loans</p></figcaption></figure>',
  );
});

test('an image is its one file that all programs know, with its address in full', () => {
  assert.equal(
    textOf(
      '<figure class="image"><picture><source srcset="/images/mill-480.webp 480w"><img class="x" src="/images/mill-960.jpg" alt="The mill" width="960" height="640" loading="lazy"></picture><figcaption>The mill</figcaption></figure>',
    ),
    '<figure><img src="https://library.example/images/mill-960.jpg" alt="The mill" width="960" height="640"><figcaption>The mill</figcaption></figure>',
  );
});

test('nothing runs and nothing can be pressed; what is folded up on the page is open', () => {
  assert.equal(
    textOf(
      '<p onclick="a()" style="x">A <data value="3">3</data></p><script>b()</script><button>C</button><div popover>D</div><details><summary>E</summary><p>F</p></details><svg><text>G</text></svg><form><input></form><!-- H -->',
    ),
    '<p>A 3</p><p>E</p><p>F</p>',
  );
});

test('what looks like markup in the words stays words', () => {
  assert.equal(textOf('<p>&lt;b&gt; &amp;amp;</p>'), '<p>&lt;b&gt; &amp;amp;</p>');
});
