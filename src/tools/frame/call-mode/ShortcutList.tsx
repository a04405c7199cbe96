import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Translator } from '../../../words/index.ts';
import type { CallAction } from './call-props.ts';
import { areKeysOn, switchKeys } from './keys.ts';

interface Props {
  readonly actions: readonly CallAction[];
  readonly translator: Translator;
  readonly dialog: RefObject<HTMLDialogElement>;
}

/** Every key and what it does, and a switch for people whom single keys hinder. */
export const ShortcutList = ({ actions, translator: { text }, dialog }: Props) => {
  const [isOn, setOn] = useState(areKeysOn);
  const rows = [
    ...actions,
    { key: '?', label: 'inCall.list' as const },
    { key: 'c', label: 'inCall.toggle' as const },
    { key: 'Esc', label: 'inCall.escape' as const },
  ];
  const choose = (on: boolean) => {
    switchKeys(on);
    setOn(on);
  };
  return (
    <dialog ref={dialog} class="dw-shortcuts" aria-labelledby="call-keys">
      <h2 id="call-keys">{text('inCall.keys')}</h2>
      <dl>
        {rows.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(label)}</dd>
          </div>
        ))}
      </dl>
      <p class="dw-hint">{text('inCall.keysNote')}</p>
      <label class="dw-check-field">
        <input type="checkbox" checked={isOn} onChange={(event) => choose(event.currentTarget.checked)} />
        {text('inCall.keysOn')}
      </label>
      <button type="button" onClick={() => dialog.current?.close()}>
        {text('inCall.close')}
      </button>
    </dialog>
  );
};
