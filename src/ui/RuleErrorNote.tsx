import type { RuleError } from '../rules/index.ts';
import type { Words } from '../words/index.ts';
import { LazyPart } from './lazy/LazyPart.tsx';

interface Props {
  readonly error: RuleError | null | undefined;
  readonly words: Words;
}

const load = () => import('./RuleErrorText.tsx');

/** Why there is no figure. The sentences are loaded on demand, because they are rarely needed. */
export const RuleErrorNote = ({ error, words }: Props) =>
  error ? (
    <span role="alert">
      <LazyPart load={load} words={words} with={(all) => ({ error, words: all })} />
    </span>
  ) : null;
