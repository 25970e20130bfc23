import { isOf, plainName, reporters } from '../sources/publisher-names.ts';
import type { Source } from '../sources/source-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** What stands before the name of whoever reported a figure. */
const REPORTED = /\bas (?:reported|quoted|told|given|published|carried|cited|relayed) (?:by|to) (?<names>.+)$/;

/** An attribution that names a publisher of other sources, and none of the fact's own: it was copied with another fact. */
export function attributionProblem(
  { attribution, sources: ids }: ResolvedFact,
  sources: ReadonlyMap<string, Source>,
): FactProblem | undefined {
  const names = REPORTED.exec(attribution)?.groups?.names;
  // A source that is not found is told by itself, and nobody knows of whom it is.
  if (names === undefined || ids.length === 0 || ids.some((id) => !sources.has(id))) return undefined;
  const plain = ` ${plainName(names)} `;
  const named = [...reporters(sources)].filter(([name]) => plain.includes(` ${name} `));
  if (named.length === 0 || named.some(([name]) => isOf(name, ids, sources))) return undefined;
  const publishers = [...new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []))];
  return {
    path: ['attribution'],
    rule: 'look-again',
    what: `The attribution names ${named.map(([, name]) => name).join(' and ')}, and the sources of this fact are of ${publishers.slice(0, MOST).join(', ')}.`,
    remedy: 'Name whoever says so here, or correct the sources.',
  };
}

const MOST = 3;
