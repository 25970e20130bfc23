import type { ChartEvent } from '../../evidence/events/event-kind.ts';
import type { ReadFacts } from '../../evidence/facts/fact-kind.ts';
import type { ReadSite } from '../../evidence/site/site-kind.ts';
import type { ReadSources } from '../../evidence/sources/source-kind.ts';
import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { recordOf, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, questionsOf, type Choice } from '../../records/writing/question.ts';
import { shapeOf } from '../../records/writing/schema-core.ts';
import { yamlOf } from '../../records/writing/yaml-text.ts';
import { addressOf, type Page } from '../prose/page.ts';
import type { Claim } from './claim.ts';
import { claimAddress } from './claim-addresses.ts';
import { claimSchema } from './claim-schema.ts';
import { standingQuestions, turnOf } from './standing-questions.ts';

interface Read {
  site: ReadSite;
  sources: Pick<ReadSources, 'value'>;
  facts: Pick<ReadFacts, 'value'>;
  charts: { value: ReadonlyMap<string, { title: string }> };
  events: { value: readonly ChartEvent[] };
  pages: { value: ReadonlyMap<string, Page> };
  claims: { value: ReadonlyMap<string, Claim>; names?: { claim?: { ids: ReadonlySet<string> } } };
}

/** A new claim, with the standing that it had at the time of the report. */
export const newClaim: NewKind<Read> = {
  name: 'claim',
  about: 'a claim of the report, with its first standing',
  unavailable: ({ read }) =>
    read.site.value?.claims
      ? undefined
      : read.site.value
        ? 'content/site.yaml names no report, whose claims these are. Add it there:\nclaims:\n  report: the-id-of-its-source\n  thenUntil: 2020-12-31   # the last day of the time of the report'
        : 'content/site.yaml has mistakes. Run npm run check first.',
  questions: (answers, { read, today }) => {
    const { value, names } = read.claims;
    const of = <T>(things: Iterable<T>, choice: (thing: T) => Choice) => ({
      choices: [...things].map(choice),
      asked: true,
    });
    const fields = questionsOf(claimSchema, {
      number: { proposal: nextNumber(value.values()) },
      reviewed: { proposal: today },
      facts: of(read.facts.value.values(), ({ id, statement }) => ({ value: id, hint: statement })),
      charts: of(read.charts.value, ([id, { title }]) => ({ value: id, hint: title })),
      events: of(read.events.value, ({ id, label }) => ({ value: id, hint: label })),
      chapters: { ...of(read.pages.value.keys(), (id) => ({ value: addressOf(id) })), open: true },
    }).filter(({ name }) => name !== 'history');
    return [
      ...fields,
      ...standingQuestions(answers, read.sources, read.site.value?.claims?.thenUntil),
      ownQuestion('about', 'What the claim is about, in a few sentences.'),
      ownQuestion('for', 'What speaks for it, in a sentence.', { asked: true }),
      ownQuestion('against', 'What speaks against it, or limits it, in a sentence.', { asked: true }),
      idQuestion(
        'Its id, which becomes the address.',
        idFrom([answerTo(answers, 'short')], 'claim'),
        names?.claim?.ids ?? new Set(),
      ),
    ];
  },
  draft: (answers) => {
    const path = `content/claims/${answerTo(answers, 'id') ?? ''}.mdx`;
    return [{ path, text: `---\n${yamlOf(frontMatter(answers))}---\n\n${proseOf(answers)}` }];
  },
  shows: (answers) => {
    const id = answerTo(answers, 'id') ?? '';
    return [`It is ${claimAddress(id)}. Show it in a page: <Claim id="${id}" />`];
  },
};

function nextNumber(claims: Iterable<Claim>): string {
  return String(Math.max(0, ...[...claims].map(({ frontMatter: { number } }) => Number.parseInt(number, 10))) + 1);
}

function frontMatter(answers: Answers): Record<string, unknown> {
  const told: Record<string, unknown> = { ...recordOf(claimSchema, answers), history: [turnOf(answers)] };
  return Object.fromEntries(
    Object.keys(shapeOf(claimSchema)).flatMap((key) => (key in told ? [[key, told[key]]] : [])),
  );
}

function proseOf(answers: Answers): string {
  const points = (name: string) => (answers.get(name) ?? []).map((point) => `- ${point}\n`).join('');
  return `${answerTo(answers, 'about') ?? ''}

<Evidence>
<EvidenceFor>

${points('for')}
</EvidenceFor>
<EvidenceAgainst>

${points('against')}
</EvidenceAgainst>
</Evidence>
`;
}
