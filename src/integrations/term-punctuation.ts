import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { HastPluginEntry } from 'satteri';

/** What never begins a line. */
const closing = /^[.,;:!?)\]’”»]+/;

/**
 * Gives a `<Term>` the punctuation that directly follows it. A term is a button, and browsers may break a line after one: a full stop would
 * then stand alone at the beginning of the next line.
 */
export const keepPunctuation: HastPluginEntry = {
  name: 'keep-punctuation',
  mdxJsxTextElement: {
    filter: ['Term'],
    visit(node, context) {
      const next = context.parent(node)?.children[(context.indexOf(node) ?? 0) + 1];
      if (next?.type !== 'text') return;
      const [mark] = closing.exec(next.value) ?? [];
      if (mark === undefined) return;
      context.setProperty(node, 'after', mark);
      context.replaceNode(next, { type: 'text', value: next.value.slice(mark.length) });
    },
  },
};

/** Keeps terms and the punctuation after them on one line. */
export const termPunctuation = (): AstroIntegration => ({
  name: 'term-punctuation',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (isSatteriProcessor(processor)) processor.options.hastPlugins.unshift(keepPunctuation);
    },
  },
});
