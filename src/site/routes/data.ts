import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../data/data-files.ts';
import { site } from '../site.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  dataFiles(site).map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
