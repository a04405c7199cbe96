import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { laterTexts } from '../later/later-words.ts';
import type { Texts } from '../later/load-texts.ts';
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
  const [hasFailed, setFailed] = useState(false);

  const toggle = async () => {
    if (isOn) return history.back();
    try {
      const [{ CallBar }, more] = await Promise.all([import('./CallBar.tsx'), laterTexts(props.words.language)]);
      setTexts(more);
      if (!isCalled()) pushStep();
      setLoaded(() => CallBar);
      setOn(true);
    } catch {
      setFailed(true);
    }
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
      {hasFailed && <span role="alert">{text('call.failed')}</span>}
      {Loaded && <Loaded {...props} words={props.words.withTexts(texts)} isOn={isOn} setOn={setOn} />}
    </div>
  );
};
