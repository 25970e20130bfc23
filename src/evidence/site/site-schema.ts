import { z } from 'astro/zod';
import { LANGUAGE_TAG } from '../../basics/language-tag.ts';
import { daySchema } from '../../basics/date-schema.ts';

const text = z.string().min(1);

/** Whether an address is that of a host or of a folder below it, and not of a page; what is no secure address is told apart. */
function isPlain(address: string): boolean {
  const { href, origin, pathname, protocol } = URL.parse(address) ?? {};
  if (protocol !== 'https:') return true;
  const isWhole = /^https:\/\//i.test(address) && href === `${String(origin)}${String(pathname)}`;
  return isWhole && /^(?:\/[\w.~-]+)*\/?$/.test(String(pathname)) && !/\.html?$/i.test(String(pathname));
}

/** `content/site.yaml`: what is said once for the whole site. */
export const siteSchema = z.strictObject({
  name: text.describe('Name of the site.'),
  tagline: text.describe('The question of the site, in one line.'),
  address: z
    .url({ protocol: /^https$/, error: 'Write the address of the site in full, beginning with https://.' })
    .refine(isPlain, {
      error:
        'Write the host and, if the site stands below a path of it, that path, and nothing else: https://library.example or https://village.example/library/. A path may have Latin letters and digits.',
    })
    .describe('Where the site is published.'),
  language: z
    .string()
    .regex(LANGUAGE_TAG, 'Write a language tag such as en, ko or zh-Hant: of the language, not of the country.')
    .describe('Language of the prose, for example en.'),
  asOf: daySchema.describe('The day up to which the evidence was gathered.'),
  claims: z
    .strictObject({
      report: text.describe('Id of the source whose claims are followed.'),
      thenUntil: daySchema.describe(
        'The last day of the time of the report: what was known then rests on sources up to this day.',
      ),
      knownOn: z
        .array(daySchema)
        .default([])
        .describe('Days for which there is a page of what was known on that day. To today there is one in any case.'),
    })
    .optional()
    .describe('The report whose claims are followed; needed where there are files in content/claims/.'),
  contact: z
    .email({
      error: ({ input }) => {
        const [address] = /[^\s<>():]+@[^\s<>()?]+/.exec(String(input)) ?? [];
        return `This is not an e-mail address. Write ${address === undefined || address === input ? 'one such as letters@library.example' : `it alone: ${address}`}.`;
      },
    })
    .describe('Where readers send corrections.'),
  madeBy: z.array(text).min(1).optional().describe('Names of those who make the site; needed before it is published.'),
  checkedBy: z
    .array(text)
    .min(1)
    .optional()
    .describe('Names of those who checked it against its sources; needed before it is published.'),
  licence: z
    .strictObject({
      text: text.describe('Licence of the prose and charts.'),
      code: text.describe('Licence of the code.'),
      data: text.describe('Terms of the data.'),
    })
    .describe('On what terms the site may be reused.'),
});

export type Site = z.output<typeof siteSchema>;
