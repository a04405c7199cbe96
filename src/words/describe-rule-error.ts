import type { RuleError } from '../rules/index.ts';
import type { Translator } from './translator.ts';

/**
 * What went wrong and what to do about it. The dictionaries hold a sentence for each code: a code without one does not compile.
 * Readers count lines from 1.
 */
export const describeRuleError = ({ code, data }: RuleError, { text }: Translator): string =>
  text(`error.${code}`, 'line' in data ? { ...data, line: data.line + 1 } : { ...data });
