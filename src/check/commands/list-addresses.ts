import { isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';

const HEAD = `# Addresses that have been published, and so are kept for good: \`npm run addresses\` adds new ones and takes none out.
# A page that is renamed or removed leaves a line under "redirects": /old/: /new/
`;

/**
 * The text of addresses.yaml with some addresses added to its list, which is kept in order. Nothing is taken out, and
 * remarks and redirects stay as they are.
 */
export function withAddresses(text: string, addresses: Iterable<string>): string {
  const document = parseDocument(text.trim() === '' ? `${HEAD}redirects:\npublished: []\n` : text);
  const old = document.get('published');
  const list = isSeq(old) ? old : new YAMLSeq();
  const listed = new Set(list.items.map(nameOf));
  for (const address of new Set(addresses)) if (!listed.has(address)) list.add(document.createNode(address));
  list.flow = false;
  list.items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  document.set('published', list);
  return document.toString({ lineWidth: 0 });
}

function nameOf(item: unknown): string {
  return String(isScalar(item) ? item.value : item);
}
