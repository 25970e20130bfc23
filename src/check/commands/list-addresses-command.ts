/**
 * `npm run addresses`: adds every address that the site has now, and every edition with the digest of its text, to
 * content/addresses.yaml, and takes none out.
 */
import { counted } from '../../basics/counted.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { withAddresses } from './list-addresses.ts';
import { loadContent } from '../load-content.ts';
import { endUnlessUnderstood } from './end-unless-understood.ts';

endUnlessUnderstood({
  command: 'npm run addresses',
  about: 'adds every address that the site has now to addresses.yaml, and takes none out.',
  usage: 'Usage: npm run addresses',
});
const file = join(contentFolder(), 'addresses.yaml');
const { addresses, editions } = await loadContent(contentFolder());
const text = await readFile(file, 'utf8').catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
});
await writeFile(file, withAddresses(text, addresses, editions));
const listed = counted(addresses.length, 'address', 'addresses');
console.log(`${listed} of the site ${addresses.length === 1 ? 'is' : 'are'} in addresses.yaml.`);
