import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusAnswer } from '../../../ui/focus-answer.ts';
import type { Words } from '../../../words/index.ts';
import { CopyAgreed } from './CopyAgreed.tsx';
import type { CallAction, CallProps } from './call-props.ts';
import { isFreeKey } from './keys.ts';
import { ShortcutList } from './ShortcutList.tsx';

interface Props extends CallProps {
  /** Includes the texts that are loaded on demand. */
  readonly words: Words;
  readonly isOn: boolean;
}

const copyId = 'call-copy';

const toolOf = (): Element | null => document.querySelector('.dw-tool');

/** The field of quick entry adds a line; the first field is that of a line that is there. */
const focusFirstField = (): void =>
  toolOf()?.querySelector<HTMLElement>(':is(input, select):not(#entry, dialog *)')?.focus();

/** Whether something else is open that Escape closes first. */
const isCovered = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null;

const button = (): HTMLElement | null => document.getElementById('call-mode');

/** The element that had the focus may be hidden or removed now; the button of call mode always exists. */
const keepFocus = (): void => {
  const focused = document.activeElement;
  const isLost = focused === null || focused === document.body || focused.getClientRects().length === 0;
  if (isLost) button()?.focus();
  document.activeElement?.scrollIntoView({ block: 'nearest' });
};

/** Reduces the page to its tool while call mode is on. */
const useStrippedPage = (isOn: boolean): void => {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-call', isOn);
    keepFocus();
  }, [isOn]);
};

/** The bar at the top in call mode: copying, and the list of keys. It handles the keys too. */
export const CallBar = (props: Props) => {
  const { isOn, actions } = props;
  const { text } = props.words.translator;
  const list = useRef<HTMLDialogElement>(null);
  useStrippedPage(isOn);

  const all: readonly CallAction[] = [
    { key: 'f', label: 'inCall.firstField', run: focusFirstField },
    { key: 'u', label: 'inCall.answer', run: focusAnswer },
    { key: 'k', label: 'inCall.copy', run: () => document.getElementById(copyId)?.click() },
    ...actions,
  ];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isCovered()) return history.back();
    if (!isFreeKey(event)) return undefined;
    const found =
      event.key === '?' ? { run: () => list.current?.showModal() } : all.find(({ key }) => key === event.key);
    if (found) event.preventDefault();
    return found?.run();
  };
  const latest = useRef(press);
  latest.current = press;

  // Before the paint, so that the keys work as soon as they are shown.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isOn]);

  if (!isOn) return null;
  return (
    <>
      <CopyAgreed {...props} id={copyId} />
      <button type="button" aria-keyshortcuts="?" onClick={() => list.current?.showModal()}>
        {text('inCall.keys')}
      </button>
      <ShortcutList actions={all} translator={props.words.translator} dialog={list} />
    </>
  );
};
