import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import type { Turn } from '../../accounts/claims/claim-schema.ts';
import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import { turnAnchors } from '../../accounts/claims/turn-anchors.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { dateInWords, startOf } from '../../basics/partial-date.ts';
import type { Content } from '../../check/check-content.ts';
import { newestFirst } from '../../evidence/changes/changes.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { FeedEntry } from './feed.ts';

type Ground = Pick<Content, 'claims' | 'facts' | 'site' | 'changes' | 'editions'>;

/**
 * An entry of a feed for every turn at which a claim came to stand otherwise. Those of the first edition are dated by the
 * evidence that changed them, as is all where there is no edition; later ones by the day on which the site said so.
 */
export function standingEntries(content: Ground): FeedEntry[] {
  return inOrderOfReport(content.claims.values()).flatMap((claim) => entriesOf(claim, content));
}

function entriesOf({ id, address, frontMatter }: Claim, ground: Ground): FeedEntry[] {
  const { facts, site } = ground;
  const { claim, number, history } = frontMatter;
  const anchors = turnAnchors(history);
  const words = printFactText(claim, facts);
  return history.flatMap(({ date, standing, reason }, index) => {
    const before = history[index - 1];
    if (!before || before.standing === standing) return [];
    const [was, now] = [STANDING_WORDS[before.standing].label, STANDING_WORDS[standing].label];
    const path = `${address}#${anchors[index] ?? ''}`;
    const why = printFactText(reason, facts);
    const link = `<a href="${escapeMarkup(fullAddress(path, site))}">Claim ${escapeMarkup(number)}</a>`;
    return [
      {
        path,
        title: `${now}: “${words}”`,
        day: dayOf(id, { date, standing }, ground),
        of: 'publication' as const,
        tags: ['Standing'],
        summary: `${was} before, ${now.toLowerCase()} now.`,
        html: `<p>“${escapeMarkup(words)}”</p><p><b>Before:</b> ${was}</p><p><b>Now:</b> ${now}, by evidence of ${dateInWords(date)}</p><p><b>Why:</b> ${escapeMarkup(why)}</p><p>${link}</p>`,
      },
    ];
  });
}

/** The day on which a turn was news. What is in no edition yet is of the newest change that names the claim. */
function dayOf(
  id: string,
  { date, standing }: Pick<Turn, 'date' | 'standing'>,
  { editions, changes, site }: Ground,
): string {
  const first = editions.findIndex(({ claims }) =>
    claims[id]?.some((turn) => turn.from === date && turn.standing === standing),
  );
  if (editions.length === 0 || first === 0) return startOf(date);
  if (first > 0) return editions[first]?.day ?? site.asOf;
  return newestFirst(changes.values()).find(({ claims }) => claims.includes(id))?.date ?? site.asOf;
}
