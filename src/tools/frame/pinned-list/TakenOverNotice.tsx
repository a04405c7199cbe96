import { useEffect, useRef } from 'preact/hooks';
import type { IsoDate } from '../../../schema/units.ts';
import type { Words } from '../../../words/words.ts';

interface Props {
  readonly date: IsoDate;
  readonly words: Words;
  undo(): void;
}

/** Says that today's price list was taken over, and takes it back. The focus goes here: the button that was pressed is gone. */
export const TakenOverNotice = ({ date, words: { translator, format }, undo }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="dw-pinned-notice" role="status">
      <p>{translator.text('pinned.tookOver', { date: format.date(date) })}</p>
      <div class="dw-buttons">
        <button type="button" ref={button} onClick={undo}>
          {translator.text('pinned.back')}
        </button>
      </div>
    </div>
  );
};
