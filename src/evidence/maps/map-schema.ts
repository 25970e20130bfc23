import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';

const text = z.string().min(1);

/** Longitude and latitude in degrees, as in GeoJSON: east and north are positive. */
const TURNED = 'Latitude lies between -85 and 85. Longitude comes first: exchange the two if they are turned round.';
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85, TURNED).max(85, TURNED)], {
  error: 'These are not two numbers. Write longitude, then latitude, with points for decimals: [10.4, 50.3].',
});

/** On which side of its mark a name stands. */
const LABEL_SIDES = ['left', 'right', 'above', 'below'] as const;

/** A map in content/maps/: one area of the world with the places that matter. Coasts and borders come from Natural Earth. */
export const mapSchema = z.strictObject({
  title: text
    .refine((title) => !title.endsWith('.'), { error: 'A title has no full stop at its end. Take it away.' })
    .describe('What the map shows, as a sentence without a full stop.'),
  subtitle: text.optional().describe('What it leaves out, or how to read it.'),
  description: sentencesSchema.describe('The same in words, for readers who cannot see the map.'),
  area: z
    .strictObject({
      west: z.number().min(-180).max(180).describe('The western edge, in degrees; west of Greenwich is below zero.'),
      south: z.number().min(-85).max(85).describe('The southern edge, in degrees.'),
      east: z.number().min(-180).max(180).describe('The eastern edge, in degrees.'),
      north: z.number().min(-85).max(85).describe('The northern edge, in degrees.'),
    })
    .refine(({ west, east }) => west < east, {
      error: 'West must be smaller than east. Exchange the two if they are turned round.',
      path: ['west'],
    })
    .refine(({ south, north }) => south < north, {
      error: 'South must be smaller than north. Exchange the two if they are turned round.',
      path: ['south'],
    })
    .describe('The edges of the map in degrees.'),
  names: z
    .array(
      z.strictObject({
        name: text.describe('The name of a country, a sea or a river.'),
        at: position.describe('Where the middle of the name stands: [longitude, latitude].'),
        kind: z.enum(['country', 'water']).describe('What is named.'),
      }),
    )
    .default([])
    .describe('Names of countries and waters.'),
  places: z
    .array(
      z.strictObject({
        name: text.describe('The name of the place.'),
        at: position.describe('Where it is: [longitude, latitude].'),
        side: z.enum(LABEL_SIDES).default('right').describe('On which side of its mark the name stands.'),
        kind: z.enum(['town', 'crossing']).default('town').describe('What it is: a town, or a crossing of the border.'),
        term: text.optional().describe('The id of its entry in the glossary.'),
        about: text.describe('Why it matters here, in a few words.'),
      }),
    )
    .min(1)
    .describe('The places, in the order in which the list below the map names them.'),
  note: text.optional().describe('What a reader should know of the drawing.'),
  sources: z.array(text).min(1).describe('Ids of the sources for where the places are.'),
});

export type MapSpec = z.output<typeof mapSchema>;
