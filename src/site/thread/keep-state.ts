import { writeAddresses } from '../../estimate/store/address-writers.ts';
import { fragmentFor } from './link-with-state.ts';

/** The fragments that were added to links here, to distinguish them from their own. */
const kept = new WeakMap<HTMLAnchorElement, string>();

/** The languages in which the page says that it exists; on a site with one language it says nothing. */
const languages = (): string[] =>
  Array.from(document.querySelectorAll<HTMLLinkElement>('link[hreflang]'), ({ hreflang }) => hreflang);

const keepState = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null) return;
  writeAddresses();
  const fragment = fragmentFor(new URL(link.href), new URL(location.href), kept.get(link), languages());
  if (fragment === null || fragment === link.hash) return;
  link.hash = fragment;
  kept.set(link, link.hash);
};

// Starlight's choice of language takes the address as it is: it is brought up to date first.
addEventListener(
  'change',
  ({ target }) => {
    if (target instanceof Element && target.closest('starlight-lang-select')) writeAddresses();
  },
  { capture: true },
);

// When a link is touched, focused or clicked, so that it is right however it is followed or copied.
for (const type of ['pointerdown', 'focusin', 'click']) addEventListener(type, keepState, { capture: true });
