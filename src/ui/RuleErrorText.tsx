import type { RuleError } from '../rules/index.ts';
import { describeRuleError, type Words } from '../words/index.ts';

interface Props {
  readonly error: RuleError;
  /** With the texts that came along. */
  readonly words: Words;
}

export const RuleErrorText = ({ error, words }: Props) => <>{describeRuleError(error, words.translator)}</>;
