import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * A page without a translation shows its text in another language, so it would be indexed in the wrong one. It is left out of the search
 * and asks other search engines to do the same.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  if (!route.isFallback) return;
  route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };
  route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});
