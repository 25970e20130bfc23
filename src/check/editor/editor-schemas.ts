import { z } from 'astro/zod';
import { chartSchema } from '../../charts/specification/chart-schema.ts';
import { colourSchema } from '../../charts/specification/colours.ts';
import { changeSchema } from '../../evidence/changes/change-schema.ts';
import { datasetSchema } from '../../evidence/datasets/dataset-schema.ts';
import { factSchemaFor } from '../../evidence/facts/fact-schema.ts';
import { imageSchema } from '../../evidence/images/image-schema.ts';
import { mapSchema } from '../../evidence/maps/map-schema.ts';
import { itemSchema } from '../../evidence/measures/item-schema.ts';
import { siteSchema } from '../../evidence/site/site-schema.ts';
import { linksSchema } from '../../evidence/sources/link-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { glossarySchema } from '../../evidence/terms/glossary-schema.ts';
import { otherWordsSchema } from '../../evidence/terms/other-words-kind.ts';
import { editionSchema } from '../editions/edition-schema.ts';
import { addressesSchema } from '../addresses/addresses-schema.ts';

/** The sorts of YAML files: where they stand, and what one file holds. */
interface FileSort {
  files: string;
  schema: z.ZodType;
}

/** Facts of all sorts; each is recognised by a key. */
const anyFact = z.union(['value', 'dataset', 'from', 'between'].map((key) => factSchemaFor({ [key]: true })));

const mapOf = (record: z.ZodType) => z.record(z.string(), record);

/** Every sort of YAML file that editors write, by a name. */
export const FILE_SORTS: Readonly<Record<string, FileSort>> = {
  site: { files: 'content/site.yaml', schema: siteSchema },
  sources: { files: 'content/sources/*.yaml', schema: mapOf(sourceSchema) },
  facts: { files: 'content/facts/*.yaml', schema: mapOf(anyFact) },
  datasets: { files: 'content/datasets/*/dataset.yaml', schema: datasetSchema },
  charts: { files: 'content/charts/*.yaml', schema: chartSchema },
  images: { files: 'content/images/*.yaml', schema: imageSchema },
  maps: { files: 'content/maps/*.yaml', schema: mapSchema },
  glossary: { files: 'content/glossary.yaml', schema: mapOf(glossarySchema) },
  items: { files: 'content/items.yaml', schema: mapOf(itemSchema) },
  colours: { files: 'content/colours.yaml', schema: mapOf(colourSchema) },
  changes: { files: 'content/changes/*.yaml', schema: mapOf(changeSchema) },
  editions: { files: 'content/editions/*.yaml', schema: editionSchema },
  links: { files: 'content/links.yaml', schema: linksSchema },
  addresses: { files: 'content/addresses.yaml', schema: addressesSchema },
  'other-words': { files: 'content/other-words.yaml', schema: otherWordsSchema },
};

/**
 * The JSON Schema (draft 7, which the YAML extension of VS Code reads) of a sort of file, with the sentences of the
 * schemas. What only the check can tell is not in it.
 */
export function editorSchema({ schema }: FileSort): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
