import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../site.ts';
import { lazyTextsOf } from '../tools/lazy-texts.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  site.provider.languages.map((language) => ({
    params: { language },
    props: { text: lazyTextsOf(language) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
