import { FACT_FORMS, FACT_POSITIONS } from '../../evidence/facts/print-fact.ts';
import { WITH_WORDS } from '../../records/reading/component-names.ts';
import type { IdKind } from '../../records/reading/kind.ts';

/** What the value of a property names or may be. */
type PropKind = IdKind | 'text' | 'date' | 'language' | readonly string[];

export interface Prop {
  kind: PropKind;
  required: boolean;
  /** True where the value may be several ids with spaces between. */
  several?: boolean;
}

/**
 * The whole vocabulary of an MDX page: component -> properties. The components are in src/components/mdx/.
 * Whatever is not listed here stops the build.
 */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Prop>>>> = {
  Answer: {},
  Chapters: {},
  Chart: { id: { kind: 'chart', required: true }, size: { kind: ['small'], required: false } },
  Cite: { id: { kind: 'source', required: true, several: true }, at: { kind: 'text', required: false } },
  Claim: { id: { kind: 'claim', required: true } },
  Claims: {},
  Crossing: {
    map: { kind: 'map', required: true },
    chart: { kind: 'chart', required: true },
    before: { kind: 'text', required: true },
    after: { kind: 'text', required: true },
  },
  Dates: {
    label: { kind: 'text', required: true },
    events: { kind: 'event', required: true, several: true },
    strong: { kind: 'event', required: false },
  },
  Evidence: {},
  EvidenceAgainst: {},
  EvidenceFor: {},
  Fact: {
    id: { kind: 'fact', required: true },
    form: { kind: FACT_FORMS, required: false },
    position: { kind: FACT_POSITIONS, required: false },
  },
  Flow: { label: { kind: 'text', required: true } },
  Image: { id: { kind: 'image', required: true } },
  KeyFigures: { label: { kind: 'text', required: true } },
  Literal: { why: { kind: 'text', required: true } },
  Literals: {},
  Makers: {},
  Map: { id: { kind: 'map', required: true }, size: { kind: ['small'], required: false } },
  Measures: { resolution: { kind: 'resolution', required: true } },
  Note: { title: { kind: 'text', required: false } },
  Quote: {
    cite: { kind: 'source', required: true },
    at: { kind: 'text', required: false },
    lang: { kind: 'language', required: false },
  },
  Spark: { chart: { kind: 'chart', required: true } },
  Table: {
    id: { kind: 'dataset', required: true },
    columns: { kind: 'text', required: true },
  },
  Term: { id: { kind: 'term', required: true } },
  Timeline: {
    from: { kind: 'date', required: true },
    to: { kind: 'date', required: true },
    category: { kind: 'category', required: false },
  },
  Verdicts: {},
  Voices: { label: { kind: 'text', required: true } },
};

/** The components that are blocks, and cannot stand within a sentence. */
const BLOCKS: readonly string[] = [
  ...['Answer', 'Chapters', 'Chart', 'Claim', 'Claims', 'Crossing', 'Dates', 'Flow', 'Image', 'KeyFigures', 'Map'],
  ...['Measures', 'Note', 'Table', 'Timeline', 'Verdicts', 'Voices'],
];

/** Whether a component is a block, which stands by itself. */
export function isBlock(component: string): boolean {
  return BLOCKS.includes(component);
}

/** Whether words stand between the tags of a component; undefined for what is none. */
export function holdsWords(component: string): boolean | undefined {
  return propsOf(component) && WITH_WORDS.includes(component);
}

/** The properties of a component; undefined for what is none (`constructor` is a name that every object knows). */
export function propsOf(component: string): Readonly<Record<string, Prop>> | undefined {
  return Object.hasOwn(VOCABULARY, component) ? VOCABULARY[component] : undefined;
}

/** The ids in a property that takes several: "a b" gives ["a", "b"]. */
export function splitIds(value: string): string[] {
  return value.split(/\s+/).filter((id) => id !== '');
}
