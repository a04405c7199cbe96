import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LoadFailed } from '../../../ui/lazy/LoadFailed.tsx';
import { type LazyLoaded, loadWithTexts } from '../../../ui/lazy/lazy-words.ts';
import { isLoadFailure, type LoadFailure } from '../../../ui/lazy/load-failure.ts';
import { isAltKey } from './alt-keys.ts';
import type { CallProps } from './call-props.ts';
import { isCallEntry, pushCallStep, useCallStep } from './call-step.ts';

const loadBar = ({ loadActions }: CallProps) =>
  import('./CallBar.tsx').then(({ loadCallBar }) => loadCallBar(loadActions));

type Bar = LazyLoaded<Awaited<ReturnType<typeof loadBar>>>;

/** A button that reduces the page to its tool during a call. The first press of any key loads those of the tool. */
export const CallMode = (props: CallProps) => {
  const { words } = props.tool;
  const { text } = words.translator;
  const [loaded, setLoaded] = useState<Bar | null>(null);
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const missed = useRef<KeyboardEvent[]>([]);

  const load = async (): Promise<LoadFailure | null> => {
    const next = await loadWithTexts(words, () => loadBar(props));
    if (isLoadFailure(next)) {
      missed.current = [];
      return next;
    }
    setLoaded(next);
    return null;
  };
  const enter = async () => {
    const why = await load();
    setFailure(why);
    if (why) return;
    if (!isCallEntry()) pushCallStep();
    setOn(true);
  };
  const toggle = () => (isOn ? history.back() : enter());
  useCallStep(isOn, props.tool.writeAddress, (isReached) => (isReached ? enter() : setOn(false)));

  useLayoutEffect(() => {
    if (!isOn && isCallEntry()) enter();
  }, [isOn]);

  // Before the paint, so that the keys work as soon as they are shown.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isAltKey(event)) event.preventDefault();
      if (missed.current.push(event) === 1) load();
    };
    if (!loaded) addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [loaded]);

  return (
    <div class="dw-call-bar" data-markdown="skip">
      <button type="button" id="call-mode" class={isOn ? undefined : 'dw-quiet'} onClick={toggle}>
        {text(isOn ? 'call.leave' : 'call.enter')}
      </button>
      {failure && <LoadFailed why={failure} words={words} retry={toggle} />}
      {loaded && (
        <loaded.part.CallBar
          {...props}
          words={words.withTexts(loaded.texts)}
          actionsOf={loaded.part.actionsOf}
          missed={missed}
          isOn={isOn}
        />
      )}
    </div>
  );
};
