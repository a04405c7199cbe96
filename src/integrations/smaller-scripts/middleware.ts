import { defineMiddleware } from 'astro/middleware';
import { withSmallScripts } from './compress-inline.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withSmallScripts(await response.text()), response);
});
