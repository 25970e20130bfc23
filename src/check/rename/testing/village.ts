import { TINY_CONTENT } from '../../../../e2e/commands.ts';
import { readContentFiles, type ContentFile } from '../../../records/reading/content-files.ts';
import { withAddresses } from '../../commands/list-addresses.ts';
import { checkContent } from '../../check-content.ts';

/** A page that names everything once more, in as many ways as there are. */
const MILL = `---
title: The mill and its library
description: Where the library stands.
summary: Where the library stands.
reviewed: 2021-03-31
---

{/* loans-2020 stands in a remark, and stays. */}

The library lent <Fact id='loans-2020' form="value" /> in 2020.<Cite id="annual-report-2020 gazette-2021-loans" /> See [the
chart](/charts/loans-by-year/), [its table](/data/loans/), [the source](/sources/ngo/#source-annual-report-2020), [the
claim](/claims/more-loans/) and [where the library stands](/mill/).

<Dates label="What happened" events="reading-hour flood-2019" strong="flood-2019" />

<Table id="loans" columns="year loans" />

<Map id="mill-map" />
`;

const MAP = `title: Where the library stands
description: The library stands at the mill, on the left bank of the brook.
area: { west: 10, south: 50, east: 11, north: 50.6 }
places:
  - { name: Upper Mill, at: [10.4, 50.3], side: left, about: the village of the library }
sources: [annual-report-2020]
`;

/** Facts with marks of quotation, remarks and lines of every sort. */
const MORE = `# loans-2020 stands in this remark, and stays.
"loans-lost":   # the year of flood-2019
  attribution: The librarian
  statement: "Nobody knows how many books were lent in 2019."
  sources: [ 'annual-report-2020',   "gazette-2021-loans" ]   # gazette-2021-loans too
  standing: reported
loans-2017:
  statement: The library lent 5,210 books in 2017.
  dataset: loans
  where: { year: 2017 }
  column: loans
  reduce: only
  expect: 5210
  standing: established
loans-of-both:\r
  from: [loans-2020, 'loans-2017']\r
  reduce: sum\r
  expect: 11315\r
  standing: established\r
`;

async function readVillage(): Promise<ContentFile[]> {
  const tiny = await readContentFiles(TINY_CONTENT);
  const more = [
    { path: 'content/pages/mill.mdx', text: MILL },
    { path: 'content/facts/more.yaml', text: MORE },
    { path: 'content/maps/mill-map.yaml', text: MAP },
  ];
  const files = [...tiny, ...more].sort((a, b) => (a.path < b.path ? -1 : 1));
  const addresses = checkContent(files).content?.addresses ?? [];
  return files.map((file) =>
    file.path === 'content/addresses.yaml' ? { ...file, text: withAddresses(file.text, addresses) } : file,
  );
}

/** The tiny site with a second page and more facts, of which every address has been published. */
export const VILLAGE: readonly ContentFile[] = await readVillage();
