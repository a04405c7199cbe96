import type { ClientDirective } from 'astro';
import { noteActs } from './early-acts.ts';

type Load = Parameters<ClientDirective>[0];

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The first format of dates on a page loads all that the browser knows of calendars and zones: on a phone half of a long step. */
const warmUp = () => new Intl.DateTimeFormat();

/**
 * The loading of a tool, in tasks that each let a touch or a key come between: its code is read, then the calendars, then it is
 * woken. What was done on it while nobody listened is done again; what is gone by then cannot be meant.
 */
export const inSteps = (load: Load, tool: HTMLElement): Load => {
  const earlyActs = noteActs(tool);
  return async () => {
    const wake = await load();
    await nextTask();
    warmUp();
    await nextTask();
    return async () => {
      const acts = earlyActs();
      await wake();
      for (const [element, again] of acts) {
        await nextTask();
        if (element.isConnected) again();
      }
    };
  };
};
