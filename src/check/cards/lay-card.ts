import { CARD, type Card } from './card.ts';
import { fitWords, roomFor, type Lines, type Setting } from './wrap-words.ts';

/** A card whose words have found their places. All in pixels, from the upper left corner. */
export interface LaidCard {
  title: Lines;
  finding?: Lines | undefined;
  foot?: Lines | undefined;
  /** The upper edges of what is set in lines. */
  top: { title: number; finding: number; foot: number };
  /** What is left for a chart. */
  free: { x: number; y: number; width: number; height: number };
}

/** What of a card has no room, and how many of its characters have. */
export interface Overflow {
  part: 'title' | 'finding' | 'foot';
  room: number;
}

/** Where things stand that are the same on every card. */
export const FRAME = {
  ...{ margin: 60, rule: 96, body: 120, bottom: 594, stamp: 92 },
  name: { size: 38, base: 70 },
  kicker: { size: 32, base: 70, gap: 40 },
};
const ACROSS = CARD.width - 2 * FRAME.margin;
const GAP = { title: 22, stamp: 28, chart: 14, beside: 44 };
/** What words leave to a chart below them, at least, and the room of words beside one. */
const CHART = { below: 200, words: 480 };
/** What stands at the foot. */
const FOOT: Setting = { font: 'sans-400', sizes: [25, 23], leading: 1.2 };
const FOOT_ROOM = { width: ACROSS, height: 58 };

type Style = Record<'title' | 'finding', Setting> & { gap: number };

const PLAIN: Style = {
  title: { font: 'serif-700', sizes: [84, 80, 76, 70, 64, 60, 56, 52, 48], leading: 1.14 },
  finding: { font: 'sans-400', sizes: [52, 46, 42, 38, 35], leading: 1.24 },
  gap: GAP.title,
};
const BELOW: Style = {
  title: { font: 'serif-700', sizes: [58, 55, 52, 50, 48, 46, 44], leading: 1.13, fewLines: 2 },
  finding: { font: 'sans-400', sizes: [29, 27], leading: 1.2 },
  gap: 6,
};
const BESIDE: Style = {
  title: { font: 'serif-700', sizes: [56, 52, 48, 46, 44, 42], leading: 1.13 },
  finding: { font: 'sans-400', sizes: [29, 27], leading: 1.2 },
  gap: GAP.chart,
};

/** Sets the words of a card as large as they fit; says what has no room where they do not. */
export function layCard(card: Card): LaidCard | Overflow {
  const laid = layWhole(card);
  const isTooMuch = 'part' in laid && card.mayLackFinding === true && card.finding !== undefined;
  return isTooMuch ? layWhole({ ...card, finding: undefined }) : laid;
}

function layWhole(card: Card): LaidCard | Overflow {
  const { title, finding = '', chart, stamp, foot: words = '' } = card;
  const foot = words === '' ? undefined : fitWords(words, FOOT, FOOT_ROOM);
  if (words !== '' && !foot) return { part: 'foot', room: roomFor(words, FOOT, FOOT_ROOM) };
  const style = chart === undefined ? PLAIN : chart.place === 'below' ? BELOW : BESIDE;
  const bottom = FRAME.bottom - (foot ? foot.height - 4 : 0);
  const taken = (stamp ? FRAME.stamp + GAP.stamp : 0) + (chart?.place === 'below' ? CHART.below : 0);
  const width = chart?.place === 'beside' ? CHART.words : ACROSS;
  const room = { width, height: bottom - FRAME.body - taken };
  const last = finding === '' ? undefined : fitWords(finding, smallestOf(style.finding), room);
  if (finding !== '' && !last) return { part: 'finding', room: roomFor(finding, style.finding, room) };
  const above = { width, height: room.height - (last ? last.height + style.gap : 0) };
  const head = fitWords(title, style.title, above);
  if (!head) return { part: 'title', room: roomFor(title, style.title, above) };
  const below = { width, height: room.height - head.height - style.gap };
  const lines = finding === '' ? undefined : fitWords(finding, style.finding, below);
  return place(card, { title: head, finding: lines, foot }, style.gap, bottom);
}

function place({ chart }: Card, set: Omit<LaidCard, 'top' | 'free'>, gap: number, bottom: number): LaidCard {
  const { title, finding } = set;
  const top = { title: FRAME.body, finding: FRAME.body + title.height + gap, foot: bottom + 8 };
  const end = finding ? top.finding + finding.height : top.title + title.height;
  const [x, y] =
    chart?.place === 'beside'
      ? [FRAME.margin + CHART.words + GAP.beside, FRAME.body + 8]
      : [FRAME.margin, end + GAP.chart];
  return { ...set, top, free: { x, y, width: CARD.width - FRAME.margin - x, height: bottom - y } };
}

function smallestOf(setting: Setting): Setting {
  return { ...setting, sizes: setting.sizes.slice(-1) };
}
