import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words/index.ts';
import { LazyPart } from './LazyPart.tsx';

interface Props<PartProps extends object> {
  /** The part as the server rendered it. */
  readonly rendered: ComponentChildren;
  /** Whether that is what the visitor would see now. */
  readonly isCurrent: boolean;
  /** Whether the part is only to be read: then its HTML does until it is out of date. */
  readonly isReadOnly?: boolean;
  load(): Promise<ComponentType<PartProps>>;
  readonly words: Words;
  /** The props of the part, given words that include the loaded texts. */
  with(words: Words): PartProps;
}

/** What somebody does before they print a page they did not scroll through: press a key, or go to the menu of the browser. */
const beforePrinting = ['keydown', 'mouseleave'] as const;

/** Waits until input made before hydration has been replayed. */
const replayed = (part: Element | null): Promise<void> =>
  new Promise((done) => {
    const tool = part?.closest('[data-replaying]');
    if (!tool) return done();
    return new MutationObserver(() => done()).observe(tool, { attributeFilter: ['data-replaying'] });
  });

/** A button by its place and its label; what is filled in can change either. */
interface Place {
  readonly place: number;
  readonly label: string | null | undefined;
}

const buttonsIn = (part: Element | null): HTMLElement[] => [...(part?.querySelectorAll('button') ?? [])];

const placeOf = (part: Element | null, target: EventTarget | null): Place => {
  const buttons = buttonsIn(part);
  const place = buttons.findIndex((button) => button.contains(target as Node | null));
  return { place, label: buttons[place]?.textContent };
};

const buttonAt = (part: Element | null, { place, label }: Place): HTMLElement | undefined => {
  const buttons = buttonsIn(part).filter(({ textContent }) => textContent === label);
  return buttons.find((button) => buttonsIn(part)[place] === button) ?? buttons[0];
};

/**
 * A part below the work. The page holds its HTML; its script is loaded when the part comes into view or may be printed, or as soon as
 * that HTML is out of date. Outdated HTML keeps its place but is hidden. A button that has the focus or is pressed meanwhile keeps the focus, or is
 * pressed again, in the loaded part, which has one with the same label.
 */
export const DeferredPart = <PartProps extends object>({
  rendered,
  isCurrent,
  isReadOnly,
  load,
  ...lazy
}: Props<PartProps>) => {
  const part = useRef<HTMLDivElement>(null);
  const pressed = useRef<Place | null>(null);
  const focused = useRef<Place | null>(null);
  const [isSeen, setSeen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (!part.current || isReadOnly) return;
    const see = () => setSeen(true);
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && see());
    watch.observe(part.current);
    for (const type of beforePrinting) document.documentElement.addEventListener(type, see, { once: true });
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (isLoaded && focused.current) buttonAt(part.current, focused.current)?.focus({ preventScroll: true });
    if (isLoaded && pressed.current) buttonAt(part.current, pressed.current)?.click();
  }, [isLoaded]);
  const notePress = ({ target }: Event) => {
    if (!isLoaded) pressed.current = placeOf(part.current, target);
  };
  const loadNoting = async () => {
    const [Part] = await Promise.all([load(), replayed(part.current)]);
    const Noted = (props: PartProps) => {
      useLayoutEffect(() => {
        const held = document.activeElement;
        if (part.current?.contains(held)) focused.current = placeOf(part.current, held);
        setLoaded(true);
      }, []);
      return <Part {...props} />;
    };
    return { Noted };
  };
  return (
    <div ref={part} class="dw-below" onClickCapture={notePress}>
      {!isLoaded && <div class={isCurrent ? 'dw-rendered' : 'dw-rendered dw-outdated'}>{rendered}</div>}
      {(isLoaded || isSeen || !isCurrent) && <LazyPart {...lazy} load={loadNoting} />}
    </div>
  );
};
