import type { Words } from '../../i18n/words.ts';
import type { FieldProblem } from './read-draft.ts';

/** The sentence beside a field: what is wrong with one of the named fields of a line or of the conditions, if anything is. */
export const problemText = (
  problems: readonly FieldProblem[],
  key: number | undefined,
  fields: readonly FieldProblem['field'][],
  { translator, format }: Words,
): string | undefined => {
  const problem = problems.find((candidate) => candidate.key === key && fields.includes(candidate.field));
  if (problem === undefined) return undefined;
  const most = problem.most === undefined ? '' : format.number(problem.most);
  return translator.text(`calculator.problem.${problem.field}`, { most });
};
