import type { APIRoute, GetStaticPaths } from 'astro';
import { allCopies } from '../tools/copies.ts';

export const prerender = true;

const nameOf = (address: string): string => address.slice('/_astro/'.length, -'.json'.length);

export const getStaticPaths = (() =>
  allCopies().map(({ file, text }) => ({
    params: { name: nameOf(file.address) },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
