import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Escapes a text to be the content of an element. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Starlight writes the title of a page into its head as HTML, where `</title>` would end it; this escapes it. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  route.head = route.head.map((tag) =>
    tag.tag === 'title' ? { ...tag, content: escapeText(tag.content ?? '') } : tag,
  );
});
