import type { APIRoute } from 'astro';
import { siteIcon } from '../icons.ts';
import { site } from '../site.ts';

export const prerender = true;

export const GET: APIRoute = () => new Response(siteIcon(site.theme), { headers: { 'Content-Type': 'image/svg+xml' } });
