import type { APIRoute, GetStaticPaths } from 'astro';
import { laterTextsOf } from '../../components/later-texts.ts';
import { languages } from '../../schema/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language },
    props: { text: laterTextsOf(language) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
