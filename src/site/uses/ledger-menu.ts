import { CLAIMS } from '../../accounts/claims/claim-addresses.ts';
import { TIMELINE } from '../../evidence/events/event-addresses.ts';

/** The pages of the ledger for the menu; each is there only if there is something to show. */
export function ledgerMenu({
  claims,
  events,
}: {
  claims: number;
  events: number;
}): { address: string; label: string }[] {
  return [
    ...(claims > 0 ? [{ address: CLAIMS, label: 'Claims' }] : []),
    ...(events > 0 ? [{ address: TIMELINE, label: 'Timeline' }] : []),
  ];
}
