import { type Estimate, fieldAt, findLine } from '../../estimate/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Words } from '../../words/index.ts';

/**
 * Which field it is, in words.
 *
 * @param path that of a field of any tool, as `TypedField` has it
 * @param words with the texts that are loaded on demand
 * @example nameOfField('line.4.minutes', estimate, words) // 'Regel 2, Minuten'
 */
export const nameOfField = (path: string, estimate: Estimate, { translator, names }: Words): string => {
  const { text } = translator;
  const [owner, name = ''] = path.split('.');
  const label = text(fieldAt(path)?.label ?? 'calculator.label', { role: names.role(name as RoleId) });
  const found = owner === 'line' ? findLine(estimate, Number(name)) : undefined;
  return found ? `${text('calculator.line', { number: found.index + 1 })}, ${label}` : label;
};
