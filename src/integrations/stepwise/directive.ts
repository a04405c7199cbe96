import type { ClientDirective } from 'astro';
import { inSteps } from './in-steps.ts';

/** `client:stepwise`: wakes a tool as soon as it can. */
const stepwise = async (...[load, , tool]: Parameters<ClientDirective>): Promise<void> => {
  const wake = await inSteps(load, tool)();
  await wake();
};

export default stepwise;
