import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

const BEGIN = '<!-- rules: written by `npm run rules` -->';
const END = '<!-- end of rules -->';

/** Every rule of the content check as a table in Markdown, in the order of RULES. */
export function rulesAsTable(): string {
  const rows = Object.entries<Rule>(RULES).map(([id, { severity, says, bad, good }]) => {
    const name = severity === 'warning' ? `\`${id}\` (warning)` : `\`${id}\``;
    return `| ${[name, inCell(says), `\`${inCell(bad)}\``, `\`${inCell(good)}\``].join(' | ')} |`;
  });
  return ['| rule | what must hold | wrong | right |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The text of a Markdown file with the table of rules between its two marks. Throws where the marks are not there. */
export function withRules(text: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError(`The marks are missing: "${BEGIN}" and, below it, "${END}".`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${rulesAsTable()}\n\n${text.slice(to)}`;
}

/** A bar would end the cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
