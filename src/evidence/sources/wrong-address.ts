/** Archives of the web, whose addresses hold another. */
export const ARCHIVE = /^https?:\/\/(?:[\w-]+\.)*(?:archive\.(?:org|today|ph|is|md)|perma\.cc|webcitation\.org)\//;

/** Programs that lead readers on: what their addresses begin with, what they are, and where they hold the other address. */
const DETOURS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^https?:\/\/www\.google\.[a-z.]+\/url\?/, 'a search', ['url', 'q']],
  [/^https?:\/\/duckduckgo\.com\/l\/\?/, 'a search', ['uddg']],
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//, 'a program for letters', ['url']],
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?\?/, 'a network', ['u']],
  [/^https?:\/\/www\.linkedin\.com\/(?:redir|safety)\//, 'a network', ['url']],
  [/^https?:\/\/translate\.google\.[a-z.]+\/(?:translate|website)/, 'a translation', ['u']],
  [/^https?:\/\/[\w.-]+\/login\?(?=.*\b(?:q?url)=http)/, 'the log-in of a library', ['url', 'qurl']],
];

/** Addresses that are cut short elsewhere, and say nothing of what they lead to. */
const SHORT = /^https?:\/\/(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|lnkd\.in|buff\.ly|is\.gd|fb\.me|dlvr\.it)\//;

/** Pages that only whoever is logged in can open. */
const PRIVATE = /^https?:\/\/(?:mail\.google\.com|outlook\.(?:office|live)\.com|outlook\.office365\.com|localhost[:/])/;

/** An address over another: what it leads to is what is meant. */
function overAnother(url: string): string | undefined {
  const [, what, keys] = DETOURS.find(([sign]) => sign.test(url)) ?? [];
  const search = URL.parse(url)?.searchParams;
  const inner = keys?.map((key) => search?.get(key)).find(Boolean);
  if (what !== undefined && typeof inner === 'string') return `This address leads over ${what}. Write ${inner}.`;
  const defended = /^https?:\/\/urldefense\.com\/v3\/__(.+?)__/.exec(url)?.[1];
  if (defended !== undefined) return `This address leads over a program for letters. Write ${defended}.`;
  const amp = /^https?:\/\/(?:www\.google\.[a-z.]+\/amp\/s\/|[\w-]+\.cdn\.ampproject\.org\/\w\/s\/)(.+)$/.exec(
    url,
  )?.[1];
  if (amp !== undefined) return `This address leads over a copy that a search keeps. Write https://${amp}.`;
  const host = /^https?:\/\/([\w.-]+)\.translate\.goog(\/[^?#]*)?/.exec(url);
  if (host) {
    const own = (host[1] ?? '').replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
    return `This address leads over a translation. Write https://${own}${host[2] ?? '/'}.`;
  }
  if (
    /^https?:\/\/(?:[^/]*[.-](?:com|org|net|edu|gov|int|uk|cn|kr|jp)\.(?:[\w-]+\.)?(?:ezproxy|libproxy|proxy)\.|[^/]*\.idm\.oclc\.org)/.test(
      url,
    )
  ) {
    return 'This address leads over the library of a university, which only its members can use. Write the address of the publisher.';
  }
  if (
    /^https?:\/\/(?:www\.google\.[a-z.]+|www\.bing\.com|duckduckgo\.com|www\.baidu\.com|search\.naver\.com)\/(?:search\b|s\?|\?q=)/.test(
      url,
    )
  ) {
    return 'This is a list of what a search found. Open the text itself, and write its address.';
  }
  if (SHORT.test(url))
    return 'This is a short address that leads to another. Open it, and write the address that you come to.';
  if (PRIVATE.test(url)) return 'Nobody but you can open this address. Write the address under which it is published.';
  return undefined;
}

/** Pages of archives that are no copy: the list of all copies of a page, and one that makes a copy or looks for one. */
const NO_COPY: readonly (readonly [RegExp, string])[] = [
  [
    /^https?:\/\/web\.archive\.org\/web\/\d*\*\//,
    'This is the list of all copies of a page. Open one of them, and write its address: there a day stands in the place of the *.',
  ],
  [
    /^https?:\/\/(?:web\.archive\.org\/save|archive\.(?:today|ph|is|md|li|vn|fo)\/(?:submit|\?))/,
    'This address makes a copy, and is none. Write the address of the copy.',
  ],
  [
    /^https?:\/\/(?:(?:web\.)?archive\.org\/(?:search|details\/\?|web\/?$|$)|archive\.(?:today|ph|is|md|li|vn|fo)\/(?:search|offset|$))/,
    'This is where copies are looked for. Open the copy itself, and write its address.',
  ],
];

/** What a page of an archive is that is no copy of another page. */
export function noCopy(url: string): string | undefined {
  return NO_COPY.find(([sign]) => sign.test(url))?.[1];
}

/** What is wrong with an address as it was copied: two in one, that of a search, what follows readers. */
export function wrongAddress(url: string): string | undefined {
  const detour = overAnother(url);
  if (detour !== undefined) return detour;
  const copies = noCopy(url);
  if (copies !== undefined) return copies;
  const second = url.slice(8).search(/https?:\/\//);
  if (second >= 0 && !ARCHIVE.test(url)) return `Two addresses run into one here. Write ${url.slice(second + 8)}.`;
  if (/(?:…|\.\.\.|%E2%80%A6)\/?$/i.test(url)) return 'This address was cut off where it was copied. Copy it whole.';
  const plain = url
    .replace(/(?<=[?&])(?:utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid)=[^&#]*&?/g, '')
    .replace(/[?&](?=#|$)/, '');
  return plain === url ? undefined : `This address follows readers around. Write ${plain}.`;
}

/** Why a text is no address of the web; signs around one are told as such. */
export function noAddress(text: string): string {
  const [, inner] = /^[<“”„"'«‹(\s]+(https?:\/\/[^\s<>“”"»›)]+)[>“”"'»›)\s]*$/.exec(text) ?? [];
  if (inner !== undefined) return `There are signs around this address. Write it alone: ${inner}`;
  const [doi] = /\b10\.\d{4,}\/\S+/.exec(text) ?? [];
  if (doi !== undefined) return `This is a DOI, and not yet a web address. Write https://doi.org/${doi}`;
  return 'This is not a web address. Write it in full, beginning with https://.';
}
