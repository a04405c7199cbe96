import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';
import { useLater } from '../later/use-later.ts';

interface Props {
  readonly scenario: Scenario;
  /** The list that the figures on the screen come from. */
  readonly pinned: PriceList;
  readonly current: PriceList;
  readonly words: Words;
  /** The words with the texts that are loaded later. */
  loadWords(): Promise<Words>;
  useCurrent(): void;
}

const Difference = ({ scenario, pinned, current, words, loadWords }: Props) => {
  const later = useLater(async () => {
    const [{ PriceDifference }, all] = await Promise.all([import('./PriceDifference.tsx'), loadWords()]);
    return { PriceDifference, all };
  }, pinned);
  if (later === 'loading') return null;
  if (later === 'failed') return <p>{words.translator.text('later.failed')}</p>;
  const { PriceDifference, all } = later.value;
  return (
    <PriceDifference request={scenario.request} labels={scenario.labels} lists={{ pinned, current }} words={all} />
  );
};

/** Above figures of a price list that is not today's: which list, what today's makes of them, and the way to take it over. */
export const PinnedNotice = (props: Props) => {
  const { pinned, current, words, useCurrent } = props;
  const { translator, format } = words;
  return (
    <section class="dw-pinned" aria-labelledby="pinned-heading">
      <h2 id="pinned-heading">{translator.text('link.pinnedHeading', { date: format.date(pinned.id) })}</h2>
      <p>{translator.text('link.pinned', { date: format.date(pinned.id), current: format.date(current.id) })}</p>
      <Difference {...props} />
      <div class="dw-line-actions">
        <button type="button" onClick={useCurrent}>
          {translator.text('link.useCurrent')}
        </button>
      </div>
    </section>
  );
};
