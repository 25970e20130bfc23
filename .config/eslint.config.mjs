// Tries what is written in Astro's files; code elsewhere is tried by oxlint, in a tenth of the time (see oxlint.json).
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import house from './house-rules.mjs';

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    plugins: { house },
    rules: {
      'house/one-way': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
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
);
