import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusAnswer } from '../../../ui/focus-answer.ts';
import { loadStyle } from '../../../ui/lazy/load-style.ts';
import type { Words } from '../../../words/index.ts';
import { CopyAgreed } from './CopyAgreed.tsx';
import callStyle from './call-mode.css?url';
import type { ActionsOf, CallAction, CallProps } from './call-props.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { useShortcuts } from './use-shortcuts.ts';

interface Props extends CallProps {
  /** Includes the texts that are loaded on demand. */
  readonly words: Words;
  readonly actionsOf: ActionsOf;
  /** What was pressed before the bar was loaded. */
  readonly missed: RefObject<KeyboardEvent[]>;
  readonly isOn: boolean;
}

/** The button that enters and leaves call mode. */
const buttonId = 'call-mode';
const copyId = 'call-copy';
const listId = 'call-list';

/** Whether something else is open that Escape closes first. */
const isCovered = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null;

/**
 * The element that had the focus may be hidden or removed now; the button of call mode always exists. In a call the page is the tool, seen
 * from its beginning, wherever it stood before.
 */
const keepFocus = (isOn: boolean): void => {
  const focused = document.activeElement;
  const isLost = focused === null || focused === document.body || focused.getClientRects().length === 0;
  if (isLost) document.getElementById(buttonId)?.focus({ preventScroll: true });
  if (isOn) scrollTo({ top: 0, behavior: 'instant' });
  document.activeElement?.scrollIntoView({ block: 'nearest' });
};

/** Moves the focus from a field to the group that it is in, from which Tab goes on; false when no field has it. */
const leaveField = (): boolean => {
  const field = document.activeElement;
  if (!field?.matches('input, select, textarea')) return false;
  const group = field.closest<HTMLElement>('fieldset, section, .dw-tool');
  group?.setAttribute('tabindex', '-1');
  group?.focus({ preventScroll: true });
  return group !== null;
};

/** Reduces the page to its tool while call mode is on; Escape leaves the field that has the focus, and then call mode. */
const useStrippedPage = (isOn: boolean): void => {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-call', isOn);
    keepFocus(isOn);
    if (!isOn) return undefined;
    const leave = (event: KeyboardEvent) => {
      const isOurs = event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !isCovered();
      if (isOurs && !leaveField()) history.back();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [isOn]);
};

/** Where the work is filled in: in words, in the calculator. */
const focusFirstField = (): void =>
  document.querySelector<HTMLElement>('.dw-tool :is(input, select):not(dialog *)')?.focus();

const switching: CallAction = { key: 'c', alt: 'C', label: 'inCall.toggle', control: buttonId };

/** What the bar at the top adds in call mode: copying, and the list of keys. It handles the keys too. */
const CallBar = (props: Props) => {
  const { tool, isOn, actionsOf, missed, words } = props;
  const { text } = words.translator;
  const list = useRef<HTMLDialogElement>(null);
  useStrippedPage(isOn);

  const actions: readonly CallAction[] = [
    { key: 'f', alt: 'J', label: 'inCall.firstField', control: 'entry', run: focusFirstField },
    { key: 'u', alt: 'P', label: 'inCall.answer', run: focusAnswer },
    { key: 'k', alt: 'K', label: 'inCall.copy', control: copyId },
    ...actionsOf(tool),
    { key: '?', label: 'inCall.list', control: listId },
    switching,
  ];
  useShortcuts(actions, (action) => isOn || action === switching, missed);

  if (!isOn) return null;
  return (
    <>
      <CopyAgreed {...props} id={copyId} />
      <button type="button" id={listId} onClick={() => list.current?.showModal()}>
        {text('inCall.keys')}
      </button>
      <ShortcutList actions={actions} translator={words.translator} dialog={list} />
    </>
  );
};

/** Loads the bar's styles, which no page needs before, and what it is to do. */
export const loadCallBar = async (loadActions: CallProps['loadActions'] = async () => () => []) => {
  const [actionsOf] = await Promise.all([loadActions(), loadStyle(callStyle)]);
  return { CallBar, actionsOf };
};
