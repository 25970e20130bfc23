import type { ContentProblem } from '../problems/content-problem.ts';

/** Signs that stand between the words of a list elsewhere, and are part of a word here. */
const BETWEEN = /\s*[、，；;|]\s*|\s+[/•·]\s+/;

/** Scripts that readers of one language write without others: two of them in an entry are two words. */
const SCRIPTS = ['Latin', 'Hangul', 'Cyrillic', 'Arabic', 'Hebrew', 'Thai', 'Devanagari', 'Greek'] as const;
const SCRIPT_SIGNS = [
  ...SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u')),
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];

type Told = Pick<ContentProblem, 'rule' | 'what' | 'remedy'>;

/** Whether an entry of a list of words seems to be several: they are told with the list as it is written. */
export function joinedWords(entry: string): Told | undefined {
  const parts = entry.split(BETWEEN).filter((part) => part !== '');
  if (parts.length > 1) return told(entry, parts, true);
  if (/^\s*[、，；;|]|[、，；;|]\s*$/.test(entry)) return told(entry, parts, true);
  const byComma = entry.split(/\s*,\s*/).filter((part) => part !== '');
  if (byComma.length > 1) return told(entry, byComma, false);
  const byScript = wordsByScript(entry);
  return byScript.length > 1 ? told(entry, byScript, false) : undefined;
}

function told(entry: string, parts: readonly string[], isSure: boolean): Told {
  const what = `"${entry}" is read as one name: names in a list stand in YAML with a comma and a space between them.`;
  return { rule: isSure ? 'schema' : 'look-again', what, remedy: `Write [${parts.join(', ')}].` };
}

/** The words of an entry, those that follow each other in one script together; one where any is of two scripts, or none. */
function wordsByScript(entry: string): string[] {
  const words = entry.split(/\s+/).map((word) => ({ word, scripts: SCRIPT_SIGNS.filter((sign) => sign.test(word)) }));
  if (words.some(({ scripts }) => scripts.length !== 1)) return [entry];
  return words.reduce<string[]>((groups, { word, scripts }, index) => {
    const isSame = words[index - 1]?.scripts[0] === scripts[0];
    return isSame ? [...groups.slice(0, -1), `${groups.at(-1) ?? ''} ${word}`] : [...groups, word];
  }, []);
}
