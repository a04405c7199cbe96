import type { ClientDirective } from 'astro';
import whenVisible from 'astro/runtime/client/visible.js';
import stepwise from './directive.ts';
import { hasLink } from './early-input.ts';
import { inSteps } from './in-steps.ts';

/** `client:stepwiseInView`: hydrates a tool when it scrolls into view, or at once when it has a link to open. */
const stepwiseInView: ClientDirective = (load, options, tool) =>
  hasLink(tool) ? stepwise(load, options, tool) : whenVisible(inSteps(load, tool), options, tool);

export default stepwiseInView;
