import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '../data/published-files.ts';
import { site } from '../site.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  publishedFiles(site).map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
