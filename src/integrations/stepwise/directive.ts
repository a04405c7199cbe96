import type { ClientDirective } from 'astro';
import whenVisible from 'astro/runtime/client/visible.js';
import { changedFields } from './early-fields.ts';
import { notePresses } from './early-presses.ts';

type Load = Parameters<ClientDirective>[0];

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The first format of dates on a page loads all that the browser knows of calendars and zones: on a phone half of a long step. */
const warmUp = () => new Intl.DateTimeFormat();

/** Loads a tool; it is then to be woken in another task than the ones in which its code and the calendars are read. */
const inSteps = async (load: Load): ReturnType<Load> => {
  const wake = await load();
  await nextTask();
  warmUp();
  await nextTask();
  return wake;
};

/** Wakes a tool, and does again what was done on it while nobody listened; what is gone by then cannot be meant. */
const wakeWith = async (tool: HTMLElement, wake: () => Promise<void>, presses: ReturnType<typeof notePresses>) => {
  const acts = [...changedFields(tool), ...presses()];
  await wake();
  for (const { element, again } of acts) {
    await nextTask();
    if (element.isConnected) again();
  }
};

/** The page was opened by a link, and says nothing in a tool before that has read it (`OpeningLink.astro`). */
const opensLink = ({ ownerDocument }: HTMLElement): boolean => 'opening' in ownerDocument.documentElement.dataset;

/** `client:stepwise` wakes a tool as soon as it can, `client:stepwise="visible"` when it comes into view. */
const stepwise = async (...[load, options, tool]: Parameters<ClientDirective>): Promise<void> => {
  const presses = notePresses(tool);
  const loadInSteps = async () => {
    const wake = await inSteps(load);
    return () => wakeWith(tool, wake, presses);
  };
  if (options.value === 'visible' && !opensLink(tool)) return whenVisible(loadInSteps, options, tool);
  const wake = await loadInSteps();
  await wake();
};

export default stepwise;
