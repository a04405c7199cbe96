import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words/index.ts';
import { LazyPart } from './LazyPart.tsx';

interface Props<PartProps extends object> {
  /** The part as the server rendered it. */
  readonly rendered: ComponentChildren;
  /** Whether that is what the visitor would see now. */
  readonly isCurrent: boolean;
  load(): Promise<ComponentType<PartProps>>;
  readonly words: Words;
  /** The props of the part, given words that include the loaded texts. */
  with(words: Words): PartProps;
}

/** Loads a part when it is half a screen away. */
const nearby = { rootMargin: '50%' };

/** Waits until what was done before the tool was hydrated has been done again. */
const replayed = (part: Element | null): Promise<void> =>
  new Promise((done) => {
    const tool = part?.closest('[data-replaying]');
    if (!tool) return done();
    return new MutationObserver(() => done()).observe(tool, { attributeFilter: ['data-replaying'] });
  });

/** A button by its place and its words; the place may change with what is filled in. */
interface Press {
  readonly place: number;
  readonly words: string | null | undefined;
}

const buttonsIn = (part: Element | null): HTMLElement[] => [...(part?.querySelectorAll('button') ?? [])];

const pressAgain = (part: Element | null, { place, words }: Press): void => {
  const buttons = buttonsIn(part).filter(({ textContent }) => textContent === words);
  (buttons.find((button) => buttonsIn(part)[place] === button) ?? buttons[0])?.click();
};

/**
 * A part below the work. The page holds its HTML; its script is loaded when it comes near the screen, or as soon as that HTML is out
 * of date, which then keeps its place but cannot be seen. A button that is pressed in between is pressed again: the loaded part has
 * one of the same words.
 */
export const DeferredPart = <PartProps extends object>({ rendered, isCurrent, load, ...lazy }: Props<PartProps>) => {
  const part = useRef<HTMLDivElement>(null);
  const pressed = useRef<Press | null>(null);
  const [isNear, setNear] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setNear(true), nearby);
    if (part.current) watch.observe(part.current);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (isLoaded && pressed.current) pressAgain(part.current, pressed.current);
  }, [isLoaded]);
  const notePress = ({ target }: Event) => {
    const buttons = buttonsIn(part.current);
    const place = buttons.findIndex((button) => button.contains(target as Node));
    if (!isLoaded) pressed.current = { place, words: buttons[place]?.textContent };
  };
  const loadNoting = async () => {
    const [Part] = await Promise.all([load(), replayed(part.current)]);
    return (props: PartProps) => {
      useLayoutEffect(() => setLoaded(true), []);
      return <Part {...props} />;
    };
  };
  return (
    <div ref={part} class="dw-below" onClickCapture={notePress}>
      {!isLoaded && <div class={isCurrent ? undefined : 'dw-outdated'}>{rendered}</div>}
      {(isLoaded || isNear || !isCurrent) && <LazyPart {...lazy} load={loadNoting} />}
    </div>
  );
};
