import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import { turnAnchors } from '../../accounts/claims/turn-anchors.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { startOf } from '../../basics/partial-date.ts';
import type { Content } from '../../check/check-content.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { FeedEntry } from './feed.ts';

type Ground = Pick<Content, 'claims' | 'facts' | 'site'>;

/** An entry of a feed for every turn at which a claim came to stand otherwise, dated by the evidence that changed it. */
export function standingEntries(content: Ground): FeedEntry[] {
  return inOrderOfReport(content.claims.values()).flatMap((claim) => entriesOf(claim, content));
}

function entriesOf({ address, frontMatter }: Claim, { facts, site }: Ground): FeedEntry[] {
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
        day: startOf(date),
        of: 'publication' as const,
        tags: ['Standing'],
        summary: `${was} before, ${now.toLowerCase()} now.`,
        html: `<p>“${escapeMarkup(words)}”</p><p><b>Before:</b> ${was}</p><p><b>Now:</b> ${now}</p><p><b>Why:</b> ${escapeMarkup(why)}</p><p>${link}</p>`,
      },
    ];
  });
}
