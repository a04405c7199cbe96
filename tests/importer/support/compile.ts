import { type HastNode, plainTree } from './hast.ts';
import { starlightRenderer } from './starlight-renderer.mjs';

const frontMatter = /^---\n[\s\S]*?\n---\n/;

const seen: { tree: HastNode } = { tree: { type: 'root' } };

const renderer = starlightRenderer((tree) => {
  seen.tree = plainTree(tree);
});

export interface Compiled {
  readonly code: string;
  readonly tree: HastNode;
}

/**
 * Compiles a page as Astro and Starlight do, or fails as they do. One at a time, because the tree is that of the last
 * page.
 */
export const compile = async (mdx: string): Promise<Compiled> => {
  const { code } = await (await renderer)(mdx.replace(frontMatter, ''));
  return { code, tree: seen.tree };
};
