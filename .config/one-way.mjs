import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { floorOf, FLOORS, importsOf, isForTests } from './import-graph.mjs';

/**
 * A rule of ESLint: a file of src/ imports from its own floor and from those below (see FLOORS), and no two files import
 * each other. Tests may look at anything.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWay = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upwards:
        '"{{from}}" lies below "{{to}}" and may not import from it. Move what both need to a folder below, or this file above.',
      pair: 'This file and "{{other}}" import each other. Move what both need to a third file.',
    },
  },
  create(context) {
    // A script in a page is a file of its own to ESLint, and stands where the page stands.
    const { cwd, physicalFilename } = context;
    const file = relative(cwd, physicalFilename);
    const floor = floorOf(file);
    if (floor === undefined || isForTests(file)) return {};
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = relative(cwd, resolve(dirname(physicalFilename), source.value.replace(/\?.*/, '')));
      const other = floorOf(target);
      if (other === undefined || !/\.(?:ts|astro)$/.test(target)) return;
      if (FLOORS.indexOf(other) > FLOORS.indexOf(floor)) {
        context.report({ node: source, messageId: 'upwards', data: { from: floor, to: other } });
      } else if (importsBack(target, file, cwd)) {
        context.report({ node: source, messageId: 'pair', data: { other: target } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

function importsBack(target, file, cwd) {
  // Most files do not so much as name this one.
  const name = file.split('/').at(-1) ?? file;
  return readFileSync(resolve(cwd, target), 'utf8').includes(name) && importsOf(target, cwd).includes(file);
}
