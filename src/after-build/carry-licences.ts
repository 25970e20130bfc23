import { glob, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { type Carried, licenceText, packageOf } from './licence-text.ts';

/** The name of the file in the built site that holds the licences. */
const LICENCES = 'licences.txt';

/** The fonts, each with its licence beside it: `source-sans-3.LICENSE`. */
const FONTS = 'src/styles/fonts';

/**
 * After a build, writes the licences of what the site carries: the packages whose code is in its scripts, the fonts, the images, and
 * the packages that are named here, as what of them is carried is no script.
 */
export function carryLicences(others: readonly string[]): AstroIntegration {
  const packages = new Set(others);
  return {
    name: 'carry-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(packages)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const works = await Promise.all([...packages].map(packageLicence));
        await writeFile(
          join(fileURLToPath(dir), LICENCES),
          licenceText([...works, ...(await fontLicences()), ...(await imageLicences())]),
        );
      },
    },
  };
}

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Notes the packages of which anything is left in a script for readers. */
function notePackages(packages: Set<string>): Plugin {
  return {
    name: 'note-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const kept = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
        for (const [module] of kept) {
          const name = packageOf(module);
          if (name !== undefined) packages.add(name);
        }
      }
    },
  };
}

async function packageLicence(name: string): Promise<Carried> {
  const folder = join('node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined) throw new RangeError(`The package "${name}", which the site carries, has no licence file.`);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { name, version, licence: await textAt(join(folder, file)) };
}

/** The text of a file, or of all files of a folder. */
async function textAt(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return readFile(path, 'utf8');
  const files = (await readdir(path)).toSorted().map((file) => readFile(join(path, file), 'utf8'));
  return (await Promise.all(files)).join('\n\n');
}

/** Who made each image of the content, and under which terms it is shown. */
async function imageLicences(): Promise<Carried[]> {
  const { images } = await getEvidence();
  return [...images.values()].map(({ id, credit, licence }) => ({
    name: `Image ${id}`,
    version: '',
    licence: `${credit}. ${licence}.`,
  }));
}

async function fontLicences(): Promise<Carried[]> {
  const works: Carried[] = [];
  for await (const file of glob('*.LICENSE', { cwd: FONTS })) {
    const licence = await readFile(join(FONTS, file), 'utf8');
    works.push({ name: `Font ${basename(file, '.LICENSE')}`, version: '', licence });
  }
  return works;
}
