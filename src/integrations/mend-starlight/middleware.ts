import { defineMiddleware } from 'astro/middleware';
import { mend } from './mend.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(mend(await response.text()), response);
});
