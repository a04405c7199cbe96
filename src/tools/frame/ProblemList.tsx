import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldProblem } from '../../estimate/index.ts';
import type { FieldHost } from '../../ui/fields/EstimateField.tsx';
import { focusAnswer } from '../../ui/focus-answer.ts';
import type { Words } from '../../words/index.ts';
import { nameOfField } from './name-of-field.ts';

interface Props {
  readonly host: FieldHost;
  /** The problems in fields of other tools. */
  readonly problems: readonly FieldProblem[];
  /** Includes the texts that are loaded on demand. */
  readonly words: Words;
}

/** Fields of other tools that cannot be read: their last valid value counts, and nothing is sent until they are corrected or dropped. */
export const ProblemList = ({ host, problems, words }: Props) => {
  const { state, act } = host;
  const { text } = words.translator;
  const mustMoveFocus = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed no longer exists: the next one takes the focus, or else the answer.
  useLayoutEffect(() => {
    if (mustMoveFocus.current) list.current?.querySelector('button')?.focus();
    mustMoveFocus.current = false;
  }, [problems.length]);
  useLayoutEffect(() => () => void (mustMoveFocus.current && focusAnswer()), []);
  const forget = (path: string) => {
    mustMoveFocus.current = true;
    act({ do: 'forget', path });
  };
  return (
    <div class="dw-notice" role="alert">
      <p>{text('pinned.unreadable')}</p>
      <ul ref={list}>
        {problems.map(({ path }) => (
          <li key={path}>
            {nameOfField(path, state.estimate, words)}: “{state.typed.get(path)?.text ?? ''}”{' '}
            <button type="button" onClick={() => forget(path)}>
              {text('pinned.forget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
