import { anchorIn } from './anchor-in.ts';

/**
 * Leads from an address that an entry of a divided list once had to the page on which it stands now: by the link that
 * the list keeps for it, else by looking through the pages.
 */
async function lead(): Promise<void> {
  const address = await placeNow();
  if (address !== undefined) location.replace(address);
}

async function placeNow(): Promise<string | undefined> {
  const { hash, search } = location;
  const id = anchorIn(hash);
  const kept = id === '' ? null : document.getElementById(id);
  if (kept) return kept instanceof HTMLAnchorElement && kept.hash === hash ? kept.href : undefined;
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('.list-pages a')].map(({ href }) => href);
  if (id === '') {
    const kind = new URLSearchParams(search).get('kind') ?? '';
    return kind === '' ? undefined : pages.find((address) => new URL(address).pathname.endsWith(`/${kind}/`));
  }
  for (const address of pages) {
    const text = await (await fetch(address)).text();
    if (text.includes(` id="${id}"`)) return new URL(hash, address).href;
  }
  return undefined;
}

void lead();
addEventListener('hashchange', () => void lead());
