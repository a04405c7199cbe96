import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type EstimateAction, type EstimateLine, type EstimateState, scenarioOf } from '../../estimate/index.ts';

export const addButtonId = 'add-line';

const linesOf = ({ estimate, active }: EstimateState): readonly EstimateLine[] => scenarioOf(estimate, active).lines;

/** The line that takes the place of another once that one is removed; the one before it at the end. */
const lineAfter = (state: EstimateState, lineId: number): EstimateLine | undefined => {
  const lines = linesOf(state);
  const index = lines.findIndex(({ id }) => id === lineId);
  return lines[index + 1] ?? lines[index - 1];
};

/**
 * The element that takes the focus after an action: in a new line, or beside a line that was removed; null leaves
 * the focus alone.
 */
const targetOf = (action: EstimateAction, state: EstimateState): string | null => {
  switch (action.do) {
    case 'add':
    case 'copy':
      return `line-${state.nextLineId}-role`;
    case 'remove': {
      const next = lineAfter(state, action.lineId);
      return next ? `line-${next.id}-menu` : addButtonId;
    }
    case 'moveUp':
    case 'moveDown':
      return `line-${action.lineId}-${action.do}`;
    default:
      return null;
  }
};

/** Notes an action, and moves the focus once the form shows what it did. */
export const useFocusAfter = (state: EstimateState): ((action: EstimateAction) => void) => {
  const target = useRef<string | null>(null);
  // A line that was not rendered again still calls the function of an earlier render.
  const latest = useRef(state);
  latest.current = state;
  // Before the paint: anything typed before the focus moves would land in another field.
  useLayoutEffect(() => {
    if (target.current !== null) document.getElementById(target.current)?.focus();
    target.current = null;
  }, [state.estimate]);
  return (action) => {
    target.current = targetOf(action, latest.current);
  };
};

/** Enter goes from a number of a line to the same of the next one, and from the last to the button that adds a line. */
export const goToNextLine = (event: TargetedKeyboardEvent<HTMLElement>): void => {
  const [name] = /-(?:minutes|times)$/.exec((event.target as Element).id) ?? [];
  if (event.key !== 'Enter' || name === undefined) return;
  const next = event.currentTarget.nextElementSibling?.querySelector<HTMLElement>(`[id$="${name}"]`);
  // The key would press the button that it goes to.
  event.preventDefault();
  (next ?? document.getElementById(addButtonId))?.focus();
};
