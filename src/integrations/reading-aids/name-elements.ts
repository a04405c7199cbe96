import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import { type Language, languages } from '../../schema/language.ts';
import type { Translator } from '../../words/index.ts';

/** Pages of the first language stand beside the folders of the others. */
const languageOf = (file: URL | undefined): Language => {
  const path = file ? fileURLToPath(file).replaceAll('\\', '/') : '';
  return languages.find((language) => path.includes(`/docs/${language}/`)) ?? languages[0];
};

/**
 * Names what Markdown leaves without a name, or names in English: the list of footnotes, the way back from each of them, and the boxes
 * of a list of tasks, which are called as the task is.
 */
export const nameElements =
  (translatorIn: (language: Language) => Translator): HastPluginEntry =>
  ({ fileURL }) => {
    const translator = () => translatorIn(languageOf(fileURL));
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
