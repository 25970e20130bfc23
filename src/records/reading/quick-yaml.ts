import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import { isScalar, Schema, type ScalarTag } from 'yaml';

/**
 * What the two libraries may read differently, or only one of them refuses. In this order: anchors, aliases, tags and
 * directives; the bounds of documents; white space beside blanks and line feeds; keys that are no text, or stand by
 * themselves; texts whose first line is empty, or that say how they are indented; lists within lists and groups, which may
 * be keys; remarks without a blank before them, and those between a key and its value; items without a word; line ends that are
 * taken back.
 */
const READ_SLOWLY = new RegExp(
  [
    String.raw`(?:^|[\s[{,:?-])(?:[*!%@\x60]|&(?=\S))`,
    String.raw`^(?:---|\.\.\.)`,
    String.raw`[^\n\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]`,
    String.raw`(?:^|[\s[{,-])\?(?:\s|$)`,
    String.raw`(?:^|[[{,-])[ ]*(?:~|null|Null|NULL)?[ ]*:(?:\s|$)`,
    String.raw`[{,]\s*(?:~|null|Null|NULL)?\s*:|[{,]\s*(?:~|null|Null|NULL)\s*[,}]`,
    String.raw`[\]}][ ]*:`,
    String.raw`[|>][-+\d]?[+\d]|[|>]-?[ ]*(?:#.*)?\n[ ]*(?:#|$)`,
    String.raw`[,{]\s*[[{]`,
    String.raw`[[\]{},"'|>]#`,
    String.raw`(?:^|[ ])-[ ]*(?:#|$)|:[ ]*(?:#.*)?\n\s*#`,
    String.raw`\\$`,
    '__proto__|<<',
  ].join('|'),
  'mu',
);

/** The scalars that are no text, as the library knows them that reads with places. */
const SCALARS = new Schema({ schema: 'core' }).tags.filter(isTested);

/** With what each of them begins. */
const NO_TEXT = /^(?:[-+.\d~nNtTfF]|$)/;

type TestedTag = ScalarTag & { test: RegExp };

function isTested(tag: object): tag is TestedTag {
  return 'test' in tag && tag.test !== undefined;
}

function tagOf(text: string): TestedTag | undefined {
  return NO_TEXT.test(text) ? SCALARS.find(({ test }) => test.test(text)) : undefined;
}

function valueOf(text: string): unknown {
  const value = tagOf(text)?.resolve(text, refuse, {});
  return isScalar(value) ? value.value : value;
}

function refuse(message: unknown): never {
  throw new Error(String(message));
}

const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:plain', {
      kind: 'scalar',
      resolve: (text: string) => tagOf(text) !== undefined,
      construct: valueOf,
    }),
  ],
});

/**
 * The value of a text in YAML 1.2, read in about a tenth of the time that the library takes which knows the places. Gives
 * undefined for all that it cannot read, and for all that the other might read otherwise.
 */
export function quickYaml(text: string): { value: unknown } | undefined {
  if (READ_SLOWLY.test(text)) return undefined;
  try {
    return { value: load(text, { schema: SCHEMA, onWarning: refuse }) ?? null };
  } catch {
    return undefined;
  }
}
