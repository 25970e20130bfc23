import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import type { Source } from './source-schema.ts';

type Sources = Records<Omit<Source, 'id'>>;

/** Sources that are another one, and publishers that are another one with other letters. */
export function likeOthers(sources: Sources): ContentProblem[] {
  return [...enteredTwice(sources), ...otherLetters(sources)];
}

/** Texts that were entered twice: one address, and one day. A page may hold several, each of its own day. */
function enteredTwice(sources: Sources): ContentProblem[] {
  const first = new Map<string, string>();
  return [...sources.values.values()].flatMap(({ id, url, published }) => {
    if (url === undefined || published === undefined) return [];
    const text = `${published} ${url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`;
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, id);
      return [];
    }
    const { file, line } = sources.placeOf(earlier);
    const what = `This text is a source already: "${earlier}" (${file}:${String(line)}) has its address and its day.`;
    const remedy = `Cite "${earlier}" and take this entry out; or, if they are two texts, give each its own address.`;
    return [sources.problemAt('id', id, ['url'], what, remedy)];
  });
}

/** A publisher in other capitals, or with other spaces, than most write it: two in every list, and two that "agree". */
function otherLetters(sources: Sources): ContentProblem[] {
  const written = new Map<string, Map<string, number>>();
  for (const { publisher } of sources.values.values()) {
    const forms = written.get(bare(publisher)) ?? new Map<string, number>();
    written.set(bare(publisher), forms.set(publisher, (forms.get(publisher) ?? 0) + 1));
  }
  const usual = (publisher: string) =>
    [...(written.get(bare(publisher)) ?? [])].reduce((most, form) => (form[1] > most[1] ? form : most));
  return [...sources.values.values()].flatMap(({ id, publisher }) => {
    const [form] = usual(publisher);
    if (form === publisher) return [];
    const what = `"${publisher}" is written "${form}" in other sources, and would be a second publisher.`;
    return [sources.problemAt('schema', id, ['publisher'], what, `Write publisher: ${form}`)];
  });
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '');
}
