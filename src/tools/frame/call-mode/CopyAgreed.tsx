import { useState } from 'preact/hooks';
import { addressWith } from '../../../estimate/index.ts';
import { copiedText } from '../../../outputs/copied-text.ts';
import { outputContext } from '../../../outputs/output-context.ts';
import type { Words } from '../../../words/index.ts';
import type { CallProps } from './call-props.ts';

type Outcome = 'copied' | 'notCopied' | 'notReady';

interface Props extends Pick<CallProps, 'tool' | 'withWork' | 'summary'> {
  readonly id: string;
  /** Includes the texts that are loaded on demand. */
  readonly words: Words;
}

/** Copies what the tool shows as plain text; when the browser forbids that, shows the text to copy by hand. */
export const CopyAgreed = ({ id, tool, withWork, summary, words }: Props) => {
  const { text } = words.translator;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [shown, setShown] = useState('');

  const copy = async () => {
    setOutcome(null);
    if (tool.problems.length > 0) return setOutcome('notReady');
    const context = outputContext(tool.estimate, addressWith(location.href, tool.estimate), { ...tool.context, words });
    const agreed = summary ? summary() : copiedText(context, withWork);
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
      {/* Off while a field cannot be read: a press then only says why. */}
      <button type="button" id={id} aria-disabled={tool.problems.length > 0 || undefined} onClick={copy}>
        {text('inCall.copy')}
      </button>
      <p role="status" class="dw-call-status">
        {outcome && text(`inCall.${outcome}`)}
      </p>
      {shown !== '' && (
        <textarea class="dw-call-text" aria-label={text('inCall.copy')} readOnly rows={8} value={shown} />
      )}
    </>
  );
};
