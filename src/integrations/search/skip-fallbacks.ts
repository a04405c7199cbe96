import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * A page without a translation shows the text of another language: it would be found, and weighed, in the wrong one.
 * It stays out of the search and asks other search engines to leave it out.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  if (!route.isFallback) return;
  route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };
  route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});
