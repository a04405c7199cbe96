import type { APIRoute } from 'astro';
import { site } from '../site.ts';

export const prerender = true;

const sitemap = new URL('/sitemap-index.xml', site.provider.siteAddress).href;

/** Allows every search engine, and names the sitemap. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
