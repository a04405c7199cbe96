import { useState } from 'preact/hooks';
import type { EstimateState, LinkContext, LinkProblem } from '../../share/index.ts';
import { useLink } from './use-link.ts';

/** The state of the address, for a tool that edits a part of it and hands the rest on as it came. */
export interface ToolState {
  readonly state: EstimateState;
  /** What was wrong with the link that brought the state. */
  readonly problems: readonly LinkProblem[];
  /** Where the state comes from: what the page opens with, a link, or the visitor. */
  readonly origin: 'example' | 'link' | 'visitor';
  change(part: Partial<EstimateState>): void;
}

/** Keeps the whole state in the address while a tool changes its part. @example const { state, change } = useToolState(context) */
export const useToolState = (context: LinkContext): ToolState => {
  const [held, setHeld] = useState<Omit<ToolState, 'change'>>({
    state: context.fallback,
    problems: [],
    origin: 'example',
  });
  useLink(context, held.state, held.origin === 'visitor', (link) => setHeld({ ...link, origin: 'link' }));
  const change = (part: Partial<EstimateState>) =>
    setHeld(({ state, problems }) => ({ state: { ...state, ...part }, problems, origin: 'visitor' }));
  return { ...held, change };
};
