import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';
import type { Card } from './card.ts';
import { layCard, type Overflow } from './lay-card.ts';
import { undrawnSigns } from './undrawn-signs.ts';

/**
 * The cards whose words have no room, and those whose letters cannot be drawn. Where these are the letters of the home
 * page, the site is in another script: that is said once.
 */
export function cardProblems(cards: ReadonlyMap<string, Card>, files: readonly ContentFile[]): ContentProblem[] {
  const home = cards.get('/');
  const isOtherScript = home !== undefined && undrawnSigns(home).length > 0;
  return [...cards.values()].flatMap((card) => {
    const signs = undrawnSigns(card);
    if (signs.length > 0) return isOtherScript && card !== home ? [] : [noLetters(card, signs, files)];
    const laid = layCard(card);
    return 'part' in laid ? [noRoom(card, laid, files)] : [];
  });
}

function noRoom(card: Card, { part, room }: Overflow, files: readonly ContentFile[]): ContentProblem {
  const key = card.from[part] ?? card.from.title;
  const length = (card[part] ?? '').length;
  return {
    rule: 'card',
    ...placeOf(card, key, files),
    what: `"${key}" is too long for the card, the picture that travels with a link to ${card.page}: of its ${String(length)} characters ${String(room)} have room.`,
    remedy: room === 0 ? 'Write it in shorter words.' : 'Write it in fewer words.',
  };
}

function noLetters(card: Card, signs: readonly string[], files: readonly ContentFile[]): ContentProblem {
  return {
    rule: 'card-letters',
    ...placeOf(card, card.from.title, files),
    what: `The font of cards, the pictures that travel with links, has no "${signs.slice(0, 5).join('')}": a link to ${card.page} travels ${card.page === '/' ? 'without one' : 'with that of the home page'}.`,
    remedy: 'Where the page should have a card of its own, write its title in Latin letters.',
  };
}

function placeOf({ from }: Card, key: string, files: readonly ContentFile[]) {
  const file = files.find(({ path }) => path === from.file);
  if (!file) return { file: from.file, line: 1, column: 1 };
  const document = file.path.endsWith('.mdx') ? readMdx(file).frontMatter : parseYaml(file.path, file.text);
  return { file: file.path, ...document.placeOf([key]) };
}
