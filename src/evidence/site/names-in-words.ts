import type { Site } from './site-schema.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who makes the site and who checked it, in a sentence each; and that nobody is named yet, where that is so. */
export function namesInWords({ madeBy = [], checkedBy = [] }: Pick<Site, 'madeBy' | 'checkedBy'>): string {
  const made = madeBy.length > 0 ? `Made by ${LIST.format(madeBy)}.` : 'Nobody is named yet as its maker.';
  const checked =
    checkedBy.length > 0
      ? `Checked against its sources by ${LIST.format(checkedBy)}.`
      : 'Nobody is named yet who has checked it.';
  return `${made} ${checked}`;
}
