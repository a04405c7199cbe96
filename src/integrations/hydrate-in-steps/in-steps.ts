import type { ClientDirective } from 'astro';
import { nextTask, takingOver } from '../../ui/hydration.ts';
import { noteEarlyInput, type Replays } from './early-input.ts';

type Load = Parameters<ClientDirective>[0];

/** Lets a browser read what it needs to write amounts, lists and countries in the language of the page. */
const loadFormats = (language: string | undefined): void => {
  // The code of no currency.
  new Intl.NumberFormat(language, { style: 'currency', currency: 'XXX' }).format(0);
  new Intl.ListFormat(language).format(['', '']);
  new Intl.DisplayNames(language, { type: 'region' }).of('NL');
};

/**
 * Loads and hydrates a tool in separate tasks, so that the browser can react to a touch or a key in between: first its code, then the
 * calendars, then the other formats, then the first steps of the tool, then the hydration, part by part. Afterwards replays input made before
 * hydration; events whose target is gone are dropped.
 */
export const inSteps = (load: Load, tool: HTMLElement): Load => {
  const replays: Replays = new Map();
  const addEarlyInput = noteEarlyInput(tool, replays);
  return async () => {
    const hydrate = await load();
    await nextTask();
    // The first date format on a page loads all calendars and time zones of the browser: on a phone that is half of a long task.
    Intl.DateTimeFormat();
    await nextTask();
    loadFormats(tool.ownerDocument.documentElement.lang || undefined);
    await nextTask();
    return async () => {
      const takeOver = ({ target }: Event) => {
        addEarlyInput(target as HTMLElement);
        // Parts that replace their HTML by a loaded part wait for it: what was pressed there must still exist.
        tool.toggleAttribute('data-replaying', true);
      };
      tool.addEventListener(takingOver, takeOver);
      await hydrate();
      for (const [element, again] of replays) {
        await nextTask();
        if (element.isConnected) again();
      }
      tool.toggleAttribute('data-replaying', false);
    };
  };
};
