import type { ComponentType } from 'preact';
import { h, hydrate } from 'preact';
import { laterSteps, nextTask, takingOver } from './hydration.ts';

/** HTML that stands in a slot of an island, by the name of the slot. */
type Slots = Readonly<Record<string, string>>;

/** A tool, and what it does before it is hydrated. */
export type SteppedTool<Props> = ComponentType<Props> & {
  /** Stops after each step: the next one is done in a task of its own. */
  readonly firstSteps?: (props: Props) => Iterable<unknown>;
};

/**
 * Makes a tool of the HTML that the server rendered for it. Each slot becomes a prop, with its HTML as it stands in the page.
 *
 * @param island the element around the tool; without its attribute `ssr` it is hydrated already
 * @example await hydrateIsland(island)(Calculator, props, { details: '<h2>…</h2>' })
 */
const hydrateIsland =
  (island: Element) =>
  async <Props extends object>(Tool: SteppedTool<Props>, props: Props, slots: Slots): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    for (const _ of Tool.firstSteps?.(props) ?? []) await nextTask();
    island.dispatchEvent(new Event(takingOver));
    const parts = Object.entries(slots).map(([name, html]) => [
      name,
      h('astro-slot', { name, dangerouslySetInnerHTML: { __html: html } }),
    ]);
    hydrate(h(Tool, { ...props, ...Object.fromEntries(parts) }), island);
    for (let step = laterSteps.shift(); step; step = laterSteps.shift()) {
      await nextTask();
      step();
    }
  };

export default hydrateIsland;
