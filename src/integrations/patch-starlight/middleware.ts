import { defineMiddleware } from 'astro/middleware';
import { patchHtml } from './patch-html.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(patchHtml(await response.text()), response);
});
