import { i18nSchema } from '@astrojs/starlight/schema';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Dictionaries } from '../catalogue/index.ts';
import type { Texts } from '../words/index.ts';

const keysOfStarlight = new Set(Object.keys(i18nSchema().shape));

/** Starlight walks all texts that it knows on every page. */
const ownTexts = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => keysOfStarlight.has(key)));

/** Gives Starlight its own interface texts as the dictionaries have them: for its components, and for what it does with Markdown. */
export const interfaceTexts = (dictionaries: Dictionaries): StarlightPlugin => ({
  name: 'interface-texts',
  hooks: {
    'i18n:setup': ({ injectTranslations }) => {
      injectTranslations(
        Object.fromEntries(Object.entries(dictionaries).map(([language, texts]) => [language, ownTexts(texts)])),
      );
    },
    'config:setup': () => undefined,
  },
});
