import { isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';

const HEAD = `# Addresses that have been published, and so are kept for good: \`npm run addresses\` adds new ones and takes none out.
# A page that is renamed or removed leaves a line under "redirects": /old/: /new/
# Under "editions" stands the digest of each edition, by which the check sees that it is what it was.
`;

/**
 * The text of addresses.yaml with some addresses added to its list, which is kept in order, and some editions by their
 * day. Nothing is taken out, the digest of an edition that is listed already stays what it is, and remarks and redirects stay as they are.
 */
export function withAddresses(
  text: string,
  addresses: Iterable<string>,
  editions: Iterable<{ day: string; digest: string }> = [],
): string {
  const document = parseDocument(text.trim() === '' ? `${HEAD}redirects:\npublished: []\n` : text);
  const old = document.get('published');
  const list = isSeq(old) ? old : new YAMLSeq();
  const listed = new Set(list.items.map(nameOf));
  for (const address of new Set(addresses)) if (!listed.has(address)) list.add(document.createNode(address));
  list.flow = false;
  list.items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  document.set('published', list);
  for (const { day, digest } of editions) {
    if (!document.hasIn(['editions', day])) document.setIn(['editions', day], digest);
  }
  return document.toString({ lineWidth: 0 });
}

function nameOf(item: unknown): string {
  return String(isScalar(item) ? item.value : item);
}
