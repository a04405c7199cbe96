import type { Estimate, ViewContext } from '../../estimate/index.ts';
import type { ToolProps } from './tool-props.ts';
import { startOfTool, wordsOfTool } from './use-tool.ts';

/** What a tool shows when its page is opened without a link. */
export interface Opening {
  readonly estimate: Estimate;
  readonly context: ViewContext;
}

/**
 * Works out once, before a tool is hydrated, what its first render works out again. On a phone most of that time goes into code that
 * runs for the first time; in one task with the hydration, a touch would wait for all of it.
 *
 * @param work what else the first render works out, one step each
 * @example Calculator.firstSteps = (props: Props) => firstSteps(props, ({ estimate, context }) => reportView(estimate, estimate, context))
 */
export function* firstSteps(props: ToolProps, ...work: ((opening: Opening) => unknown)[]): Generator<unknown> {
  const { priceList: list } = props;
  const estimate = startOfTool(props);
  yield estimate;
  const words = wordsOfTool(props, list, false);
  yield words;
  for (const step of work) yield step({ estimate, context: { list, holidays: { status: 'none' }, words } });
}
