import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { addressWith, type EstimateState } from '../../share/index.ts';
import { withLaterWords } from '../later/later-words.ts';
import { isLoadFailure } from '../later/load-failure.ts';
import { type Outcome, type Sender, type ToolId, toolIds } from './tool.ts';

interface Props {
  /** What the figures on the screen answer. */
  readonly state: EstimateState;
  readonly list: PriceList;
  readonly sender: Sender;
  readonly words: Words;
}

/** The ways to send the estimate, to keep it, and to put it on paper; all but the link itself is loaded on first use. */
export const ShareBar = ({ state, list, sender, words }: Props) => {
  const { text } = words.translator;
  const [outcome, setOutcome] = useState<Outcome>({});
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare('share' in navigator), []);
  const linkNow = () => addressWith(location.href, state);

  // Browsers allow these two only while the press of the button is being handled.
  const copy = () => {
    const link = linkNow();
    const failed = () => setOutcome({ say: text('share.copyFailed'), copyByHand: link });
    if (navigator.clipboard === undefined) return failed();
    navigator.clipboard.writeText(link).then(() => setOutcome({ say: text('share.copied') }), failed);
  };
  const share = () => {
    setOutcome({});
    // A visitor who closes the sheet has not met an error.
    navigator.share({ title: document.title, url: linkNow() }).catch(() => undefined);
  };
  const use = async (id: ToolId) => {
    setOutcome({});
    const loaded = await withLaterWords(words, async () => (await import('./toolbox.ts')).toolbox[id]());
    if (isLoadFailure(loaded)) return setOutcome({ say: `${text('load.failed')} ${text(`load.why.${loaded}`)}` });
    setOutcome(await loaded.part({ state, list, words: loaded.words, link: linkNow(), sender }));
  };

  return (
    <section class="dw-share" data-markdown="skip" aria-labelledby="share-heading">
      <h2 id="share-heading">{text('share.heading')}</h2>
      <div class="dw-line-actions">
        <button type="button" onClick={copy}>
          {text('share.copy')}
        </button>
        {canShare && (
          <button type="button" onClick={share}>
            {text('share.native')}
          </button>
        )}
        {toolIds.map((id) => (
          <button key={id} type="button" onClick={() => use(id)}>
            {text(`share.${id}`)}
          </button>
        ))}
      </div>
      <p class="dw-said" aria-live="polite">
        {outcome.say}
      </p>
      {outcome.copyByHand !== undefined && (
        <textarea
          class="dw-by-hand"
          aria-label={text('share.byHand')}
          readOnly
          rows={3}
          value={outcome.copyByHand}
          ref={(field) => field?.select()}
        />
      )}
      {outcome.dialog?.(() => setOutcome({}))}
    </section>
  );
};
