import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../components/site.ts';
import { publishedFiles } from './published-files.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  publishedFiles(site).map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
