import { useState } from 'preact/hooks';
import { agreedText } from './agreed-text.ts';
import type { CallProps } from './call-props.ts';

type Outcome = 'copied' | 'notCopied' | 'notReady';

/** Copies what the tool shows as plain text; where the browser forbids that, shows the text to copy by hand. */
export const CopyAgreed = (props: CallProps & { readonly id: string }) => {
  const { text } = props.words.translator;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [shown, setShown] = useState('');

  const copy = async () => {
    setOutcome(null);
    if (props.state === null) return setOutcome('notReady');
    const agreed = agreedText(props.state, props);
    try {
      await navigator.clipboard.writeText(agreed);
      setShown('');
      return setOutcome('copied');
    } catch {
      setShown(agreed);
      return setOutcome('notCopied');
    }
  };
  return (
    <>
      <button type="button" id={props.id} aria-keyshortcuts="k" onClick={copy}>
        {text('inCall.copy')}
      </button>
      <p role="status" class="dw-call-status">
        {outcome && text(`inCall.${outcome}`)}
      </p>
      {shown !== '' && <textarea class="dw-agreed" aria-label={text('inCall.copy')} readOnly rows={8} value={shown} />}
    </>
  );
};
