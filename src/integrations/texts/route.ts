import type { APIRoute, GetStaticPaths } from 'astro';
import { laterTexts } from '../../components/later-texts.ts';
import { languages } from '../../schema/language.ts';

export const prerender = true;

export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language },
    props: { text: laterTexts.of(language) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
