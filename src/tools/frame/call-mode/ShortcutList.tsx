import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import type { Translator } from '../../../words/index.ts';
import type { CallAction } from './call-props.ts';
import { areKeysOn, switchKeys } from './keys.ts';

interface Props {
  readonly actions: readonly CallAction[];
  readonly translator: Translator;
  readonly dialog: RefObject<HTMLDialogElement>;
}

/** What a keyboard of Apple prints on the key. */
const altName = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? 'Option' : 'Alt');

const KeyRow = ({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{does}</dd>
  </div>
);

/** Every key and what it does, and a switch for people whom single keys hinder. */
export const ShortcutList = ({ actions, translator: { text }, dialog }: Props) => {
  const [isOn, setOn] = useState(areKeysOn);
  const alt = altName();
  const choose = (on: boolean) => {
    switchKeys(on);
    setOn(on);
  };
  return (
    <dialog ref={dialog} class="dw-shortcuts" aria-labelledby="call-keys">
      <h2 id="call-keys">{text('inCall.keys')}</h2>
      <dl>
        {actions.map(({ key, alt: letter, label }) => (
          <KeyRow
            key={label}
            keys={[...(key ? [key] : []), ...(letter ? [`${alt} + ${letter}`] : [])]}
            does={text(label)}
          />
        ))}
        <KeyRow keys={['Esc']} does={text('inCall.escape')} />
      </dl>
      <p class="dw-hint">{text('inCall.keysNote', { alt })}</p>
      <CheckField label={text('inCall.keysOn')} isChecked={isOn} onChange={choose} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {text('inCall.close')}
      </button>
    </dialog>
  );
};
