import type { ClientDirective } from 'astro';
import { inSteps } from './in-steps.ts';

/** `client:stepwise`: hydrates a tool as soon as possible. */
const stepwise = async (...[load, , tool]: Parameters<ClientDirective>): Promise<void> => {
  const hydrate = await inSteps(load, tool)();
  await hydrate();
};

export default stepwise;
