import type { Question } from '../../records/writing/question.ts';

/** How many choices are named in a line. */
const MOST = 25;

/** Flags with what they mean, a line each. */
export function tellFlags(questions: readonly Question[]): string {
  return questions.map((question) => `  --${question.name}  ${meaning(question)}`).join('\n');
}

function meaning({ about, choices, proposal, sort, required, parts }: Question): string {
  // A number by itself says nothing.
  const words = (choices ?? []).map(({ value, hint = '' }) =>
    hint !== '' && /^\d+$/.test(value) ? `${value} (${hint})` : value,
  );
  const among =
    words.length === 0 ? '' : `One of: ${words.slice(0, MOST).join(', ')}${words.length > MOST ? ' …' : ''}.`;
  const names = (parts ?? [])
    .map(({ name, required: needed }) => (needed ? name : `${name} (may be left out)`))
    .join(', ');
  const how = names === '' ? HOW[sort] : `${HOW[sort] ?? ''} Names: ${names}.`.trim();
  const given = proposal === undefined ? '' : `Without it: ${proposal}.`;
  const may = required || proposal !== undefined ? '' : 'May be left out.';
  return [about, among, how, given, may].filter((part) => part !== '' && part !== undefined).join(' ');
}

const HOW: Readonly<Partial<Record<Question['sort'], string>>> = {
  list: 'Several with commas between.',
  pairs: 'As name=value, several with commas between.',
  parts: 'Once for each, as name=value with commas between.',
};
