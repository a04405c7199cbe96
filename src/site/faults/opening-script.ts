import { linkPattern } from '../../estimate/link/fragment.ts';

/** Stands in the page itself and before the tools: whoever opens a link must not read the example for it, not for a moment. */
export const openingScript = `if (${linkPattern}.test(location.hash)) document.documentElement.dataset.opening = '';
addEventListener('astro:hydration-error', () => delete document.documentElement.dataset.opening);`;
