import { useEffect, useState } from 'preact/hooks';
import { addressWith } from '../../../estimate/index.ts';
import type { Sender } from '../../../outputs/output-context.ts';
import { ActionButton } from '../../../ui/fields/ActionButton.tsx';
import { loadWithTexts } from '../../../ui/lazy/lazy-words.ts';
import { isLoadFailure } from '../../../ui/lazy/load-failure.ts';
import type { Tool } from '../use-tool.ts';
import { type Outcome, type OutputId, outputIds } from './output.ts';

interface Props {
  readonly tool: Tool;
  readonly sender: Sender;
}

const loadOutput = (id: OutputId) => import('./load-output.ts').then((module) => module.loadOutput(id));

/** The ways to send, save and print the estimate; all but those that send the link are loaded on first use. */
export const ShareBar = ({ tool, sender }: Props) => {
  const { estimate, words, context, problems } = tool;
  const { text } = words.translator;
  const [outcome, setOutcome] = useState<Outcome>({});
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare('share' in navigator), []);
  const linkNow = () => addressWith(location.href, estimate);
  // Nothing is sent while a field is half typed; a saved estimate may still be opened instead.
  const isBlocked = problems.length > 0;

  // Browsers allow these two only inside the click handler itself.
  const copy = () => {
    const link = linkNow();
    const failed = () => setOutcome({ say: text('share.copyFailed'), copyByHand: link });
    if (navigator.clipboard === undefined) return failed();
    navigator.clipboard.writeText(link).then(() => setOutcome({ say: text('share.copied') }), failed);
  };
  const share = () => {
    setOutcome({});
    // Closing the share sheet is not an error.
    navigator.share({ title: document.title, url: linkNow() }).catch(() => undefined);
  };
  const run = async (id: OutputId) => {
    setOutcome({});
    const loaded = await loadWithTexts(words, () => loadOutput(id));
    if (isLoadFailure(loaded)) return setOutcome({ say: `${text('load.failed')} ${text(`load.why.${loaded}`)}` });
    const { output, outputContext } = loaded.part;
    const prepared = outputContext(estimate, linkNow(), { ...context, words: loaded.words });
    setOutcome(await output({ ...prepared, sender, tool }));
  };
  const why = isBlocked ? 'share-blocked' : undefined;

  return (
    <section class="dw-share-bar" data-markdown="skip" aria-labelledby="share-heading">
      <h2 id="share-heading">{text('share.heading')}</h2>
      {isBlocked && (
        <p id="share-blocked" class="dw-problem">
          {text('share.blocked')}
        </p>
      )}
      <div class="dw-buttons dw-ways">
        <ActionButton className="dw-primary" isOff={isBlocked} describedBy={why} onClick={copy}>
          {text('share.copy')}
        </ActionButton>
        {canShare && (
          <ActionButton isOff={isBlocked} describedBy={why} onClick={share}>
            {text('share.native')}
          </ActionButton>
        )}
        {outputIds.map((id) => (
          <ActionButton
            key={id}
            isOff={isBlocked && id !== 'saved'}
            describedBy={id === 'saved' ? undefined : why}
            onClick={() => run(id)}
          >
            {text(`share.${id}`)}
          </ActionButton>
        ))}
      </div>
      <p class="dw-share-outcome" aria-live="polite">
        {outcome.say}
      </p>
      {outcome.copyByHand !== undefined && (
        <textarea
          class="dw-copy-by-hand"
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
