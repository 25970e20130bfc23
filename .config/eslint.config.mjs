import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { oneWay } from './one-way.mjs';

const astroModules = {
  group: ['astro:*'],
  message: 'Only Astro’s own files may import astro:*; the rest must run without Astro.',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  // Rules that need to know types are tried by oxlint, in a tenth of the time: see oxlint.json.
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    plugins: { house: { rules: { 'one-way': oneWay } } },
    rules: {
      'house/one-way': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [astroModules] }],
      'object-shorthand': 'error',
      // A region that scrolls sideways must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      'prefer-template': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      // Declaration files for Astro have no other way than import('…').
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.astro', 'src/content.config.ts', 'src/check/evidence.ts', 'src/pages/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Commands speak through the console; a test file is one long list.
    files: ['**/*-command.ts', 'e2e/run.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.spec.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    // All unit tests run in one process, where a hook outside of a describe would run for every test of every file.
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(?:before|after)Each$/]',
          message: 'Put this hook into a describe: here it would run for every test of every file.',
        },
      ],
    },
  },
);
