import type { RuleError } from '../rules/index.ts';
import { describeRuleError, type Words } from '../words/index.ts';

interface Props {
  readonly error: RuleError;
  /** Includes the texts that are loaded on demand. */
  readonly words: Words;
}

export const RuleErrorText = ({ error, words }: Props) => <>{describeRuleError(error, words.translator)}</>;
