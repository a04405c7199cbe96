import type { Words } from '../../i18n/words.ts';
import type { IsoDate } from '../../schema/units.ts';

interface Props {
  /** The list that is shown. */
  readonly date: IsoDate;
  readonly current: IsoDate;
  readonly words: Words;
  useCurrent(): void;
}

/** Above a tool that shows a price list which is not today's: which one, and the way to today's. */
export const EarlierListNotice = ({ date, current, words: { translator, format }, useCurrent }: Props) => (
  <section class="dw-pinned" aria-labelledby="pinned-heading">
    <h2 id="pinned-heading">{translator.text('pinned.listHeading', { date: format.date(date) })}</h2>
    <p>{translator.text('pinned.listTold', { current: format.date(current) })}</p>
    <div class="dw-line-actions">
      <button type="button" onClick={useCurrent}>
        {translator.text('pinned.useCurrent')}
      </button>
    </div>
  </section>
);
