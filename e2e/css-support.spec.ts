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

/** Pseudo-classes of which one unknown in a list makes a browser leave out the whole rule. */
const YOUNG = /:has\(|:popover-open|:target-current/;

test('no rule is lost to a selector that older browsers do not know', () => {
  const faulty = new Set<string>();
  for (const css of builtStyles()) {
    postcss.parse(css).walkRules(({ selectors }) => {
      const young = selectors.filter((selector) =>
        YOUNG.test(selector.replaceAll(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, '')),
      );
      if (young.length > 0 && young.length < selectors.length) faulty.add(selectors.join(', '));
    });
  }
  expect([...faulty]).toEqual([]);
});

test('every colour by day and night has one for browsers that know only one', () => {
  const faulty = new Set<string>();
  for (const css of builtStyles()) {
    const root = postcss.parse(css);
    const plain = new Set<string>();
    root.walkAtRules('supports', (rule) => {
      if (/^not\s*\(color:\s*light-dark/.test(rule.params))
        rule.walkDecls(({ prop, value }) => void plain.add(`${prop}: ${value}`));
    });
    root.walkDecls(/^--/, ({ prop, value, parent }) => {
      const [, day] = /^light-dark\(([^,]+),/.exec(value) ?? [];
      const isUsual =
        parent?.type === 'rule' &&
        parent.parent?.type === 'atrule' &&
        (parent.parent as postcss.AtRule).name === 'layer';
      if (day !== undefined && isUsual && !plain.has(`${prop}: ${day}`)) faulty.add(`${prop}: ${day}`);
    });
  }
  expect([...faulty]).toEqual([]);
});
