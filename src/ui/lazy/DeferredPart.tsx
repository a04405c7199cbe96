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

const buttonsIn = (part: Element | null): HTMLElement[] => [...(part?.querySelectorAll('button') ?? [])];

/**
 * A part below the work. The page holds its HTML; its script is loaded when it comes near the screen, or as soon as that HTML is out
 * of date, which then keeps its place but cannot be seen. A button that is pressed in between is pressed again: the loaded part has the
 * same ones in the same order.
 */
export const DeferredPart = <PartProps extends object>({ rendered, isCurrent, load, ...lazy }: Props<PartProps>) => {
  const part = useRef<HTMLDivElement>(null);
  const pressed = useRef(-1);
  const [isNear, setNear] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setNear(true), nearby);
    if (part.current) watch.observe(part.current);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (isLoaded) buttonsIn(part.current)[pressed.current]?.click();
  }, [isLoaded]);
  const notePress = ({ target }: Event) => {
    if (!isLoaded) pressed.current = buttonsIn(part.current).findIndex((button) => button.contains(target as Node));
  };
  const loadNoting = async () => {
    const Part = await load();
    return (props: PartProps) => {
      useLayoutEffect(() => setLoaded(true), []);
      return <Part {...props} />;
    };
  };
  return (
    <div ref={part} class="dw-below" onClickCapture={notePress}>
      {!isLoaded && <div class={isCurrent ? undefined : 'dw-outdated'}>{rendered}</div>}
      {(isNear || !isCurrent) && <LazyPart {...lazy} load={loadNoting} />}
    </div>
  );
};
