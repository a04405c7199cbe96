import type { ClientDirective } from 'astro';

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The first format of dates on a page loads all that the browser knows of calendars and zones: on a phone half of a long step. */
const warmUp = () => new Intl.DateTimeFormat();

/** Loads a tool, and wakes it in another task than the ones in which its code and the calendars are read. */
const stepwise = async (load: Parameters<ClientDirective>[0]): Promise<void> => {
  const hydrate = await load();
  await nextTask();
  warmUp();
  await nextTask();
  await hydrate();
};

export default stepwise;
