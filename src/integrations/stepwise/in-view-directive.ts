import type { ClientDirective } from 'astro';
import whenVisible from 'astro/runtime/client/visible.js';
import stepwise from './directive.ts';
import { inSteps } from './in-steps.ts';

/** The page was opened by a link, and a tool says nothing before it has read that (`OpeningLink.astro`). */
const opensLink = ({ ownerDocument }: HTMLElement): boolean => 'opening' in ownerDocument.documentElement.dataset;

/** `client:stepwiseInView`: wakes a tool when it comes into view. */
const stepwiseInView: ClientDirective = (load, options, tool) =>
  opensLink(tool) ? stepwise(load, options, tool) : whenVisible(inSteps(load, tool), options, tool);

export default stepwiseInView;
