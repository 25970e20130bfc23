import type { ChartModel } from '../../charts/model/chart-types.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import type { Anchors, IdKind } from '../../records/reading/kind.ts';
import type { MdxDocument } from '../../records/reading/mdx-document.ts';

/** What the rules of a page need to know of the rest of the site. */
export interface Known {
  ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
  /** Where things of each sort stand, as a sentence for an editor. */
  keptIn: Readonly<Record<IdKind, string>>;
  /** Facts that are only a statement: they have no figure and no date that a page could print. */
  unprintable: ReadonlySet<string>;
  /** The facts that could be worked out. */
  facts: ReadonlyMap<string, ResolvedFact>;
  /** Names of the glossary, in small letters -> the entry that has each. */
  termNames: ReadonlyMap<string, string>;
  datasets: ReadonlyMap<string, Dataset>;
  /** A chart as it will be drawn; undefined for one that is not there, or cannot be drawn. */
  chartNamed: (id: string) => ChartModel | undefined;
  anchors: Anchors;
  /** The files of the folder `public`, as addresses: `/favicon.svg`. */
  assets: ReadonlySet<string>;
  /** The sources by their ids. */
  sources: ReadonlyMap<string, Source>;
  /** The addresses of the sources. */
  sourceUrls: ReadonlySet<string>;
  /** Where the site is published, with https:// and without a path. */
  origin: string;
  /** The day up to which the evidence was gathered; undefined where site.yaml is faulty. */
  asOf: string | undefined;
}

/** A page with what it may refer to. `address` is its own address: `/loans/`. */
export interface PageToCheck {
  address: string;
  document: MdxDocument;
  known: Known;
}

/** A rule looks at one page and says everything that breaks it. */
export type PageRule = (page: PageToCheck) => PlacedProblem[];
