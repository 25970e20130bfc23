import { FACT_FORMS, printFact, unfitForm, type FactForm } from '../../../evidence/facts/print-fact.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { figureSentences, type FigureSentence, type FigureUse } from '../../../records/reading/sentences.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** A figure is printed in a form that it has, and begins with a capital where it begins a sentence. */
export const checkFactForms: PageRule = ({ document, known }) =>
  figureSentences(document.tree).flatMap((sentence) =>
    sentence.figures.flatMap((figure) => formProblem(figure, known) ?? startProblem(figure, sentence, known) ?? []),
  );

function formProblem(figure: FigureUse, { facts, unprintable }: Known): PlacedProblem | undefined {
  const fact = facts.get(figure.id);
  const reason = fact && !unprintable.has(figure.id) ? unfitForm(fact, formOf(figure)) : undefined;
  if (reason === undefined) return undefined;
  const what = `<Fact id="${figure.id}" form="${formOf(figure)}">: the fact ${reason}`;
  return { rule: 'form', ...placeOf(figure), what, remedy: 'Use another form, or none.' };
}

function startProblem(figure: FigureUse, { block }: FigureSentence, known: Known): PlacedProblem | undefined {
  const fact = known.facts.get(figure.id);
  if (!fact || known.unprintable.has(figure.id) || block !== 'paragraph') return undefined;
  const { text } = printFact(fact, formOf(figure));
  const needsCapital = figure.offset === 0 && /^\p{Ll}/u.test(text);
  if (needsCapital && figure.position === undefined) {
    const what = `<Fact id="${figure.id}"> prints "${text}" at the beginning of a sentence.`;
    return { rule: 'form', ...placeOf(figure), what, remedy: 'Add position="start", which gives it a capital letter.' };
  }
  if (figure.position === undefined || figure.offset === 0) return undefined;
  const what = `<Fact id="${figure.id}" position="start"> does not begin a sentence.`;
  return { rule: 'form', ...placeOf(figure), what, remedy: 'Remove position.' };
}

/** The form as typed; one that does not exist is told by another rule and counts as none. */
export function formOf({ form }: FigureUse): FactForm {
  return FACT_FORMS.find((known) => known === form) ?? 'full';
}

function placeOf({ line, column, end }: FigureUse) {
  return { line, column, end };
}
