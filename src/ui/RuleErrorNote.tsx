import type { RuleError } from '../rules/index.ts';
import type { Words } from '../words/index.ts';
import { LazyPart } from './lazy/LazyPart.tsx';

interface Props {
  readonly error: RuleError | null | undefined;
  readonly words: Words;
}

const load = () => import('./RuleErrorText.tsx').then(({ RuleErrorText }) => RuleErrorText);

/** Why there is no figure, where there is none. A page does not carry the sentences for it: they seldom appear. */
export const RuleErrorNote = ({ error, words }: Props) =>
  error ? (
    <span role="alert">
      <LazyPart load={load} words={words} with={(all) => ({ error, words: all })} />
    </span>
  ) : null;
