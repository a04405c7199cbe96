import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Texts } from '../../i18n/words.ts';
import { LoadFailed } from '../later/LoadFailed.tsx';
import { withLaterWords } from '../later/later-words.ts';
import { isLoadFailure, type LoadFailure } from '../later/load-failure.ts';
import type { CallProps } from './call-props.ts';
import { isFreeKey } from './keys.ts';

/** What is loaded when call mode is first asked for. */
type Bar = ComponentType<CallProps & { setOn(on: boolean): void; isOn: boolean }>;

const isCalled = (): boolean => history.state?.call === true;

/** Marks both sides of the step, so that the way back is told from a link that is pasted over the address. */
const pushStep = (): void => {
  history.replaceState({ ...history.state, call: false }, '');
  history.pushState({ ...history.state, call: true }, '');
};

/** A button, and the key c, that strip the page to its tool for the time of a call. */
export const CallMode = (props: CallProps) => {
  const { text } = props.words.translator;
  const [Loaded, setLoaded] = useState<Bar | null>(null);
  const [texts, setTexts] = useState<Texts>({});
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  const toggle = async () => {
    if (isOn) return history.back();
    const loaded = await withLaterWords(props.words, () => import('./CallBar.tsx'));
    if (isLoadFailure(loaded)) return setFailure(loaded);
    setFailure(null);
    setTexts(loaded.texts);
    if (!isCalled()) pushStep();
    setLoaded(() => loaded.part.CallBar);
    setOn(true);
  };

  // Not after the paint: who sees the button with its key may press it.
  useLayoutEffect(() => {
    if (!isOn && isCalled()) toggle();
    const press = (event: KeyboardEvent) => event.key === 'c' && isFreeKey(event) && toggle();
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);

  return (
    <div class="dw-call" data-markdown="skip">
      <button type="button" id="call-mode" aria-keyshortcuts={isOn ? 'Escape' : 'c'} onClick={toggle}>
        {text(isOn ? 'call.leave' : 'call.enter')}
      </button>
      {failure && <LoadFailed why={failure} words={props.words} retry={toggle} />}
      {Loaded && <Loaded {...props} words={props.words.withTexts(texts)} isOn={isOn} setOn={setOn} />}
    </div>
  );
};
