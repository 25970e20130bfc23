import { oneWay } from './one-way.mjs';

/**
 * A rule of ESLint: all unit tests run in one process, where a hook outside of a describe would run for every test of every
 * file.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const hooksWithin = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: 'Put this hook into a describe: here it would run for every test of every file.' },
  },
  create(context) {
    return {
      'Program > ExpressionStatement > CallExpression[callee.name=/^(?:before|after)Each$/]'(node) {
        context.report({ node, messageId: 'outside' });
      },
    };
  },
};

/** The rules of this project alone, for oxlint and for ESLint. */
export default { meta: { name: 'house' }, rules: { 'one-way': oneWay, 'hooks-within': hooksWithin } };
