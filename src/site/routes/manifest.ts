import type { APIRoute } from 'astro';
import { icons } from '../icons.ts';
import { themeColours } from '../page-head/theme-colours.ts';
import { site } from '../site.ts';

export const prerender = true;

const { name, languages } = site.provider;

const manifest = {
  name,
  lang: languages[0],
  id: '/',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: themeColours.light,
  background_color: themeColours.light,
  icons: Object.entries(icons)
    .filter(([icon]) => icon.startsWith('icon-'))
    .map(([icon, size]) => ({ src: `/${icon}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
