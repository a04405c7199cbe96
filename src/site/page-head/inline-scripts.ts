/** Scripts that are written into pages: they must run before anything is loaded, and even when loading fails. */
import { linkPattern } from '../../estimate/link/fragment.ts';

/**
 * Runs before all other scripts. A browser that stores nothing for a site throws an error on any access to `localStorage`; without a
 * `localStorage` other scripts do without it. An invalid theme would stop the script that reads it.
 */
export const storageGuard = [
  `try{/^(light|dark)?$/.test(localStorage.getItem('starlight-theme')??'')||localStorage.removeItem('starlight-theme')}`,
  `catch{Object.defineProperty(window,'localStorage',{value:undefined})}`,
].join('');

/** Runs before the tools: someone who opens a link must not see the example first, not even for a moment. */
export const openingScript = `if (${linkPattern}.test(location.hash)) document.documentElement.dataset.opening = '';
addEventListener('astro:hydration-error', () => delete document.documentElement.dataset.opening);`;
