import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../words/index.ts';

interface Props {
  /** What the same estimate is already saved as. */
  readonly name: string;
  readonly words: Words;
  open(): void;
  saveAgain(): void;
}

/** Asks before the same estimate is saved twice. The first answer takes the focus, and the name gets it back after the second. */
export const TwinQuestion = ({ name, words: { translator }, open, saveAgain }: Props) => {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
    return () => document.getElementById('saved-name')?.focus();
  }, []);
  return (
    <div>
      <p id="saved-twin">{translator.text('saved.twin', { name })}</p>
      <div class="dw-buttons">
        <button type="button" ref={first} aria-describedby="saved-twin" onClick={open}>
          {translator.text('saved.openTwin')}
        </button>
        <button type="button" onClick={saveAgain}>
          {translator.text('saved.saveAgain')}
        </button>
      </div>
    </div>
  );
};
