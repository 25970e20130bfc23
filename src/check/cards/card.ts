import type { ClaimStanding } from '../../accounts/claims/claim-schema.ts';

/** The picture that travels with a link: what it says. */
export interface Card {
  /** The address of its page. */
  page: string;
  /** The name of the site. */
  site: string;
  /** What sort of thing it is of, in a word or two: "Claim 7a". */
  kicker?: string | undefined;
  /** The question or the finding, in large letters. A claim is in quotation marks. */
  title: string;
  /** More words, in small letters: the answer, or what a chart counts. */
  finding?: string | undefined;
  /** That the finding is left out where it has no room. */
  mayLackFinding?: true;
  /** A line at the foot: whose figures these are. */
  foot?: string | undefined;
  stamp?: Stamp | undefined;
  chart?: CardChart | undefined;
  /** Where in the content its words stand. */
  from: { file: string; title: string; finding?: string; foot?: string };
}

/** The chart that is drawn on a card: below the words, or beside them where it has rows, which need height. */
export interface CardChart {
  id: string;
  place: 'below' | 'beside';
}

/** How a claim stands, and on which day. */
export interface Stamp {
  standing: ClaimStanding;
  day: string;
}

/** Width and height of a card in pixels. */
export const CARD = { width: 1200, height: 630 };
