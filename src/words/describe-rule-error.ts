import type { RuleError } from '../rules/index.ts';
import type { Translator } from './translator.ts';

/**
 * What went wrong, in a sentence that says what to do. The dictionaries are the table from codes to words: a code without
 * a text does not compile. Lines are counted from 1 for the reader.
 */
export const describeRuleError = ({ code, data }: RuleError, { text }: Translator): string =>
  text(`error.${code}`, 'line' in data ? { ...data, line: data.line + 1 } : { ...data });
