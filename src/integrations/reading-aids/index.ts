import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { Language } from '../../schema/language.ts';
import { makeTranslator, memoizeByKey, type Translator } from '../../words/index.ts';
import { nameElements } from './name-elements.ts';
import { reachTables } from './reach-tables.ts';

/** The translator of each language, read once and when a page needs it. */
const translatorsFrom = (contentFolder: string): ((language: Language) => Translator) =>
  memoizeByKey((language) =>
    makeTranslator(language, JSON.parse(readFileSync(join(contentFolder, 'i18n', `${language}.json`), 'utf8'))),
  );

/** Gives parts of Markdown pages the name and the reach that who cannot see them, or uses no mouse, needs. */
export const readingAids = (contentFolder: string): AstroIntegration => ({
  name: 'reading-aids',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (isSatteriProcessor(processor))
        processor.options.hastPlugins.unshift(nameElements(translatorsFrom(contentFolder)), reachTables);
    },
  },
});
