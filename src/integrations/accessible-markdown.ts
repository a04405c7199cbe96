import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { HastPluginEntry } from 'satteri';
import { type Dictionaries, folderOf } from '../catalogue/index.ts';
import type { Language } from '../schema/language.ts';
import { makeTranslator, memoizeByKey, type Translator } from '../words/index.ts';

/** Pages in the first language are next to the folders of the others. */
const languageOf = (file: URL | undefined, [first = '', ...others]: readonly Language[]): Language => {
  const path = file ? fileURLToPath(file).replaceAll('\\', '/') : '';
  return others.find((language) => path.includes(`/docs/${folderOf(language)}/`)) ?? first;
};

/**
 * Names what Markdown leaves unnamed, or names in English: the list of footnotes, the links back from them, and the check boxes of a task
 * list, which get the name of their task.
 */
export const nameElements =
  (languages: readonly Language[], translatorIn: (language: Language) => Translator): HastPluginEntry =>
  ({ fileURL }) => {
    const translator = () => translatorIn(languageOf(fileURL, languages));
    return {
      name: 'name-elements',
      element: [
        {
          filter: ['h2'],
          visit(node) {
            if (node.properties.id !== 'footnote-label') return undefined;
            return { ...node, children: [{ type: 'text', value: translator().text('footnote.title') }] };
          },
        },
        {
          filter: ['a'],
          visit(node, context) {
            if (!('dataFootnoteBackref' in node.properties)) return;
            const number = String(node.properties.ariaLabel).replace(/^\D+/, '');
            context.setProperty(node, 'ariaLabel', translator().text('footnote.back', { number }));
          },
        },
        {
          filter: ['input'],
          visit(node, context) {
            const task = context.parent(node);
            if (node.properties.type !== 'checkbox' || task?.type !== 'element') return;
            context.setProperty(node, 'ariaLabel', context.textContent(task).trim().split('\n', 1)[0] ?? '');
          },
        },
      ],
    };
  };

/** Makes tables focusable: otherwise not every browser can scroll a wide one by keyboard. */
export const focusTables: HastPluginEntry = {
  name: 'focus-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
  mdxJsxFlowElement: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabindex', '0');
    },
  },
};

/** Makes Markdown pages accessible where their HTML by itself is not: by screen reader and by keyboard. */
export const accessibleMarkdown = (languages: readonly Language[], dictionaries: Dictionaries): AstroIntegration => {
  const translatorIn = memoizeByKey((language: Language) => makeTranslator(language, dictionaries[language] ?? {}));
  return {
    name: 'accessible-markdown',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        if (isSatteriProcessor(processor))
          processor.options.hastPlugins.unshift(nameElements(languages, translatorIn), focusTables);
      },
    },
  };
};
