import type { Words } from '../../i18n/words.ts';
import type { RuleError } from '../../rules/index.ts';
import { LaterPart } from './LaterPart.tsx';

interface Props {
  readonly error: RuleError;
  readonly words: Words;
}

const load = () => import('./RuleErrorText.tsx').then(({ RuleErrorText }) => RuleErrorText);

/** Why there is no figure, in a sentence that is loaded when it is needed. */
export const LaterRuleError = ({ error, words }: Props) => (
  <LaterPart load={load} words={words} with={(all) => ({ error, words: all })} />
);
