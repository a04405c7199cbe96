import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleError } from '../../../rules/index.ts';
import { LazyPart } from '../../../ui/lazy/LazyPart.tsx';
import { RuleErrorNote } from '../../../ui/RuleErrorNote.tsx';
import { type Tool, withWords } from '../use-tool.ts';

interface Props {
  readonly tool: Tool;
  readonly heading: string;
  /** What stands above the headline, such as a choice of scenario. */
  readonly above?: ComponentChildren;
  /** Shown while the page still holds its example; false afterwards. */
  readonly example: string | false;
  /** The answer in a sentence; empty when there is an error instead. */
  readonly headline: ComponentChildren;
  readonly error: RuleError | null;
  /** Whether the answer is the page: all of it is shown, and it is no bar. */
  readonly isWhole?: boolean;
  /** What the amounts are for, where that can be chosen. */
  readonly period?: ComponentChildren;
  /** What stays in view on a phone too: an amount or a moment of each tier. */
  readonly figures: ComponentChildren;
  /** What a phone shows once the answer is unfolded. */
  readonly children?: ComponentChildren;
}

const loadUnreadable = () => import('./UnreadableNote.tsx');

/**
 * Brings the panel back that the end of short work pushed off the screen, and the focused field that parts which load
 * later moved.
 */
const keepInView = (panel: HTMLElement): void => {
  const { activeElement } = document;
  // What a mouse is pressing must not move under it.
  if (!activeElement?.matches('.dw-work :focus-visible')) return;
  if (getComputedStyle(panel).position === 'sticky') panel.scrollIntoView({ block: 'nearest' });
  activeElement.scrollIntoView({ block: 'nearest' });
};

/** Tells the styles how much of the screen the panel and an on-screen keyboard take; lets a panel that scrolls take the focus, as it must. */
const usePanelSize = () => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = panel;
    if (current === null) return undefined;
    const measure = () => {
      const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
      const keyboard = Math.max(0, innerHeight - height - offsetTop);
      // All is read before anything is written: in between, a browser would work out the styles of the page again.
      const { offsetHeight, scrollHeight, clientHeight } = current;
      current.tabIndex = scrollHeight > clientHeight ? 0 : -1;
      current.style.setProperty('--dw-keyboard', `${keyboard}px`);
      document.documentElement.style.setProperty('--dw-foot', `${offsetHeight + keyboard}px`);
      keepInView(current);
    };
    const watch = new ResizeObserver(measure);
    for (const part of [current, ...current.children, ...document.querySelectorAll('.dw-work')]) watch.observe(part);
    const leaving = new AbortController();
    visualViewport?.addEventListener('resize', measure, leaving);
    // The browser scrolls to a field after it told of the focus.
    addEventListener('focusin', () => requestAnimationFrame(measure), leaving);
    return () => {
      watch.disconnect();
      leaving.abort();
    };
  }, []);
  return panel;
};

/** The answer of a tool, always in view: beside the work, or on a narrow screen as a bar that unfolds. */
export const AnswerPanel = (props: Props) => {
  const { tool, heading, above, example, headline, error, isWhole = false, figures, children } = props;
  const { text } = tool.words.translator;
  const [isOpen, setOpen] = useState(false);
  const panel = usePanelSize();
  const toggle = useRef<HTMLButtonElement>(null);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Call mode stays on.
    event.preventDefault();
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <section
      ref={panel}
      class="dw-answer dw-answer-panel"
      aria-labelledby="answer-heading"
      data-pagefind-ignore
      data-open={isOpen || isWhole || undefined}
      onKeyDown={leave}
    >
      <h2 id="answer-heading">{heading}</h2>
      {above}
      {tool.problems[0] && (
        <LazyPart load={loadUnreadable} words={tool.words} with={(all) => ({ tool: withWords(tool, all) })} />
      )}
      <p class="dw-headline">
        {headline}
        <RuleErrorNote error={error} words={tool.words} />
      </p>
      <button
        type="button"
        ref={toggle}
        class="dw-answer-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text(isOpen ? 'answer.fold' : 'answer.unfold')}
      </button>
      {props.period}
      {figures}
      {example && <p class="dw-example-note">{example}</p>}
      {children && <div class="dw-answer-rest">{children}</div>}
    </section>
  );
};
