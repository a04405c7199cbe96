import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { LoadFailed } from '../../../ui/lazy/LoadFailed.tsx';
import { withLazyWords } from '../../../ui/lazy/lazy-words.ts';
import { isLoadFailure, type LoadFailure } from '../../../ui/lazy/load-failure.ts';
import type { Texts, Words } from '../../../words/words.ts';
import type { CallProps } from './call-props.ts';
import { isCalled, pushCallStep, useCallStep } from './call-step.ts';
import { isFreeKey } from './keys.ts';

/** What is loaded when call mode is first asked for. */
type Bar = ComponentType<CallProps & { readonly words: Words; readonly isOn: boolean }>;

/** A button, and the key c, that strip the page to its tool for the time of a call. */
export const CallMode = (props: CallProps) => {
  const { words } = props.tool;
  const { text } = words.translator;
  const [Loaded, setLoaded] = useState<Bar | null>(null);
  const [texts, setTexts] = useState<Texts>({});
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  const enter = async () => {
    const loaded = await withLazyWords(words, () => import('./CallBar.tsx'));
    if (isLoadFailure(loaded)) return setFailure(loaded);
    setFailure(null);
    setTexts(loaded.texts);
    if (!isCalled()) pushCallStep();
    setLoaded(() => loaded.part.CallBar);
    setOn(true);
  };
  const toggle = () => (isOn ? history.back() : enter());
  useCallStep(isOn, props.tool.writeAddress, (isReached) => (isReached ? enter() : setOn(false)));

  // Not after the paint: who sees the button with its key may press it.
  useLayoutEffect(() => {
    if (!isOn && isCalled()) enter();
    const press = (event: KeyboardEvent) => event.key === 'c' && isFreeKey(event) && toggle();
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);

  return (
    <div class="dw-call-bar" data-markdown="skip">
      <button type="button" id="call-mode" aria-keyshortcuts={isOn ? 'Escape' : 'c'} onClick={toggle}>
        {text(isOn ? 'call.leave' : 'call.enter')}
      </button>
      {failure && <LoadFailed why={failure} words={words} retry={toggle} />}
      {Loaded && <Loaded {...props} words={words.withTexts(texts)} isOn={isOn} />}
    </div>
  );
};
