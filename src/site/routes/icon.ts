import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons } from '../icons.ts';
import { site } from '../site.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  Object.entries(icons).map(([icon, size]) => ({ params: { icon }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(site.theme, props.size)), { headers: { 'Content-Type': 'image/png' } });
