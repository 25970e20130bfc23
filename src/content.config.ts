import { defineCollection } from 'astro/content/config';
import { checkedLoader } from './check/checked-loader.ts';
import { contentFolder } from './records/problems/content-folder.ts';

const folder = contentFolder();

// What a page says of itself comes, checked, from getEvidence(); here is only its prose.
export const collections = {
  pages: defineCollection({ loader: checkedLoader(folder, 'pages') }),
  /** The accounts of the claims. */
  claims: defineCollection({ loader: checkedLoader(folder, 'claims') }),
  /** The accounts of the resolutions. */
  resolutions: defineCollection({ loader: checkedLoader(folder, 'resolutions') }),
};
