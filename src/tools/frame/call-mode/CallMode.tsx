import { useLayoutEffect, useState } from 'preact/hooks';
import { LoadFailed } from '../../../ui/lazy/LoadFailed.tsx';
import { type LazyLoaded, loadWithTexts } from '../../../ui/lazy/lazy-words.ts';
import { isLoadFailure, type LoadFailure } from '../../../ui/lazy/load-failure.ts';
import type { CallProps } from './call-props.ts';
import { isCallEntry, pushCallStep, useCallStep } from './call-step.ts';
import { isFreeKey } from './keys.ts';

/** A button, and the key c, that reduce the page to its tool during a call. */
export const CallMode = (props: CallProps) => {
  const { words } = props.tool;
  const { text } = words.translator;
  const [loaded, setLoaded] = useState<LazyLoaded<typeof import('./CallBar.tsx')> | null>(null);
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  const enter = async () => {
    const next = await loadWithTexts(words, () => import('./CallBar.tsx'));
    if (isLoadFailure(next)) return setFailure(next);
    setFailure(null);
    if (!isCallEntry()) pushCallStep();
    setLoaded(next);
    setOn(true);
  };
  const toggle = () => (isOn ? history.back() : enter());
  useCallStep(isOn, props.tool.writeAddress, (isReached) => (isReached ? enter() : setOn(false)));

  // Before the paint, so that the key works as soon as its button is shown.
  useLayoutEffect(() => {
    if (!isOn && isCallEntry()) enter();
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
      {loaded && <loaded.part.CallBar {...props} words={words.withTexts(loaded.texts)} isOn={isOn} />}
    </div>
  );
};
