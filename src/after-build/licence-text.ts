/** A work that the site carries, with the terms under which it may. */
export interface Carried {
  name: string;
  /** Empty for a work that has none. */
  version: string;
  licence: string;
}

const RULE = `\n\n${'-'.repeat(78)}\n\n`;

/** The licences of all that a site carries as one text: a list of the works, then the terms of each. */
export function licenceText(works: readonly Carried[]): string {
  const inOrder = works.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const list = inOrder.map((work) => `- ${titleOf(work)}`).join('\n');
  const parts = inOrder.map((work) => `${titleOf(work)}\n\n${work.licence.trim()}`);
  return `${[`This site carries these works of others:\n\n${list}`, ...parts].join(RULE)}\n`;
}

/** The package to which a module belongs: "@kurkle/color" for "…/node_modules/@kurkle/color/dist/color.js". */
export function packageOf(module: string): string | undefined {
  const parts = module.replaceAll('\\', '/').split('/node_modules/');
  return parts.length > 1 ? /^(?:@[^/]+\/)?[^/]+/.exec(parts.at(-1) ?? '')?.[0] : undefined;
}

function titleOf({ name, version }: Carried): string {
  return version === '' ? name : `${name} ${version}`;
}
