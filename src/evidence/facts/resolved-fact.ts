import type { Standing } from './fact-schema.ts';

/** The rows of a table from which a figure was taken. */
interface FactOrigin {
  dataset: string;
  title: string;
  /** The heading of the column. */
  column: string;
  /** Lines of data.csv, in file order. */
  lines: readonly number[];
}

/** A fact with its figure worked out. `value` is in `unit`; a fact without a figure has null and prints its date. */
export interface ResolvedFact {
  id: string;
  /** What it is listed under: the name of its file. */
  subject?: string;
  value: number | readonly [number, number] | null;
  date?: string | undefined;
  unit: string;
  qualifier?: string | undefined;
  decimals?: number | undefined;
  /** True for a figure that a source states, which keeps its digits. */
  stated: boolean;
  /** True for a change that we computed: below zero it fell, above zero it rose. */
  isChange?: boolean;
  statement?: string | undefined;
  attribution: string;
  standing: Standing;
  sources: readonly string[];
  note?: string | undefined;
  /** Where the figure stands, for a fact taken from a dataset. */
  origin?: FactOrigin;
  /** Ids of the facts it was computed from. */
  parts?: readonly string[];
}

/** What is wrong with a fact; `path` leads to what should change, from the fact's keys down. */
export interface FactProblem {
  path: readonly (string | number)[];
  rule:
    | 'schema'
    | 'fact'
    | 'expect'
    | 'reference'
    | 'grade'
    | 'reach'
    | 'contradiction'
    | 'statement'
    | 'limit-period'
    | 'look-again';
  what: string;
  remedy: string;
  /** What is named and not there, as "dataset loans". */
  missing?: string | undefined;
}

/** What came of a fact. A figure that is not the expected one is both resolved and a problem. */
export interface Resolution {
  resolved?: ResolvedFact;
  problem?: FactProblem;
}

/** A problem under one key of a fact. */
export function trouble(key: string, what: string, remedy: string): { problem: FactProblem } {
  return { problem: { path: [key], rule: 'fact', what, remedy } };
}
