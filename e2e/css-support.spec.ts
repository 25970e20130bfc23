import DoIUse from 'doiuse';
import postcss from 'postcss';
import { builtText, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';

/** The browsers that show everything: two years of each engine. */
const BROWSERS = ['Chrome', 'Firefox', 'Safari', 'iOS'].map((name) => `last 2 years and last 999 ${name} versions`);

/** What some of them do without. Nothing is lost to a reader there: it is finish, or stands in the page besides. */
const FINISH = [
  'css-hanging-punctuation',
  'css-paged-media',
  'css-touch-action',
  'css-widows-orphans',
  'css3-attr',
  'text-size-adjust',
  // Half known to the data: every one of these browsers has it.
  'css-media-scripting',
];

/** Every style sheet of the built site, each once. */
function builtStyles(): string[] {
  const pages = pageAddresses().map((address) =>
    builtText(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`),
  );
  return [
    ...new Set(pages.flatMap((html) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css))),
  ];
}

test('the styles ask nothing of browsers of the last two years that a reader would miss', async () => {
  const missing = new Set<string>();
  const check = new DoIUse({
    browsers: BROWSERS,
    ignore: FINISH,
    onFeatureUsage: ({ feature, featureData, usage }) => {
      if (featureData.missing) missing.add(`${feature}: ${String(usage)} is not known to ${featureData.missing}`);
    },
  });
  await postcss([check]).process(builtStyles().join('\n'), { from: undefined });
  expect([...missing]).toEqual([]);
});

test('what Safari knows only in another spelling is written in both', () => {
  const faulty = new Set<string>();
  for (const css of builtStyles()) {
    postcss.parse(css).walkDecls((declaration) => {
      const { prop, value, parent } = declaration;
      const hasPrefixed = parent?.some((node) => node.type === 'decl' && node.prop === `-webkit-${prop}`) === true;
      const isLongLine = prop === 'text-decoration' && value.trim().includes(' ');
      if (isLongLine || (prop === 'user-select' && !hasPrefixed)) faulty.add(String(declaration));
    });
  }
  expect([...faulty]).toEqual([]);
});
