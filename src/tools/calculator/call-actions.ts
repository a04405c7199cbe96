import type { EstimateAction } from '../../estimate/index.ts';
import type { CallAction } from '../frame/call-mode/call-props.ts';
import { addButtonId } from './use-focus-after.ts';

/** What the calculator lets one key do during a call. */
export const callActions = (isSplit: boolean, act: (action: EstimateAction) => void): readonly CallAction[] => [
  { key: 'a', label: 'scenario.a', run: () => act({ do: 'show', scenario: 'a' }) },
  {
    key: 'b',
    label: 'inCall.scenarioB',
    run: () => act(isSplit ? { do: 'show', scenario: 'b' } : { do: 'split' }),
  },
  { key: 'n', label: 'inCall.addLine', run: () => document.getElementById(addButtonId)?.click() },
];
