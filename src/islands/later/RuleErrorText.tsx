import { describeRuleError } from '../../i18n/rule-error-message.ts';
import type { Words } from '../../i18n/words.ts';
import type { RuleError } from '../../rules/index.ts';

interface Props {
  readonly error: RuleError;
  readonly words: Words;
}

/** Why there is no estimate. The fields catch nearly everything before the rules do. */
export const RuleErrorText = ({ error, words }: Props) => <>{describeRuleError(error, words.translator)}</>;
