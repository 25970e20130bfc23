import type { Site } from './site-schema.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who a page is by: those who make the site, or the site itself where nobody is named. */
export function authorsOf({ name, madeBy = [name] }: Pick<Site, 'name' | 'madeBy'>): readonly string[] {
  return madeBy;
}

/** Who has checked the site, as a sentence; undefined where nobody is named. */
export function checkedInWords({ checkedBy }: Pick<Site, 'checkedBy'>): string | undefined {
  return checkedBy && `Checked against its sources by ${LIST.format(checkedBy)}.`;
}

/** Names as they are read out: "Ada Miller, Ben Weir and Cora Lock". */
export function listOfNames(names: readonly string[]): string {
  return LIST.format(names);
}

/** Who makes the site and who checked it, in a sentence each; and that nobody is named yet, where that is so. */
export function namesInWords({ madeBy, checkedBy }: Pick<Site, 'madeBy' | 'checkedBy'>): string {
  const made = madeBy ? `Made by ${LIST.format(madeBy)}.` : 'Nobody is named yet as its maker.';
  return `${made} ${checkedInWords({ checkedBy }) ?? 'Nobody is named yet who has checked it.'}`;
}
