import { z } from 'astro/zod';
import { fullAddress } from '../../basics/full-address.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { Content } from '../../check/check-content.ts';
import { CLAIMS, claimAddress } from '../../accounts/claims/claim-addresses.ts';
import type { ClaimStanding } from '../../accounts/claims/claim-schema.ts';
import { ledgerFileSchema, type LedgerFile } from './ledger-file-schema.ts';
import { gradeOf } from '../../evidence/sources/grade.ts';
import { inOrderOfReport, standingNow, standingOn, type Claim } from '../../accounts/claims/claim.ts';
import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';

/** Where the file of all claims is, and its description as a JSON Schema. */
export const LEDGER_FILE = '/claims.json';
export const LEDGER_SCHEMA_FILE = '/claims.schema.json';

type Evidence = Pick<Content, 'claims' | 'facts' | 'sources' | 'site'>;

/** All claims with their histories and sources, for programs. Throws a RangeError where the site has no report. */
export function ledgerFile(evidence: Evidence): LedgerFile {
  const { site, claims } = evidence;
  if (!site.claims) throw new RangeError('site.yaml does not say whose claims these are.');
  const { report, thenUntil } = site.claims;
  return {
    $schema: fullAddress(LEDGER_SCHEMA_FILE, site),
    name: site.name,
    url: fullAddress(CLAIMS, site),
    licence: site.licence.text,
    asOf: site.asOf,
    thenUntil,
    report: publication(report, evidence),
    standings: meanings(),
    claims: inOrderOfReport(claims.values()).map((claim) => claimRecord(claim, thenUntil, evidence)),
  };
}

/** The description of the file as a JSON Schema (2020-12). */
export function ledgerFileDescription(site: { address: string }): object {
  return { $id: fullAddress(LEDGER_SCHEMA_FILE, site), ...z.toJSONSchema(ledgerFileSchema) };
}

function claimRecord({ id, frontMatter }: Claim, thenUntil: string, evidence: Evidence): LedgerFile['claims'][number] {
  const { history, number, short, place, basis, reviewed } = frontMatter;
  const print = (text: string) => printFactText(text, evidence.facts);
  return {
    id,
    number,
    url: fullAddress(claimAddress(id), evidence.site),
    claim: print(frontMatter.claim),
    short,
    place,
    saidBy: print(frontMatter.saidBy),
    basis,
    reviewed,
    then: standingOn(history, thenUntil)?.standing ?? null,
    now: standingNow(history).standing,
    history: history.map(({ date, standing, grade, reason, sources }) => ({
      date,
      standing,
      grade,
      reason: print(reason),
      sources: sources.map((source) => publication(source, evidence)),
    })),
    wouldChange: print(frontMatter.wouldChange),
  };
}

function publication(id: string, { sources }: Evidence): LedgerFile['report'] {
  const source = sources.get(id);
  if (!source) throw new RangeError(`There is no source "${id}".`);
  const { publisher, published, url } = source;
  const { title, describedTitle } = source;
  return {
    id,
    publisher,
    title: describedTitle ? `[${title}]` : title,
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    grade: gradeOf(source),
  };
}

function meanings(): Record<ClaimStanding, string> {
  const entries = Object.entries(STANDING_WORDS).map(([standing, { meaning }]) => [standing, meaning]);
  return Object.fromEntries(entries) as Record<ClaimStanding, string>;
}
