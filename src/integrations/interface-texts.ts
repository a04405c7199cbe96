import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Dictionaries } from '../catalogue/index.ts';

/** Gives Starlight its own interface texts as the dictionaries have them: for its components, and for what it does with Markdown. */
export const interfaceTexts = (dictionaries: Dictionaries): StarlightPlugin => ({
  name: 'interface-texts',
  hooks: {
    'i18n:setup': ({ injectTranslations }) => {
      injectTranslations({ ...dictionaries });
    },
    'config:setup': () => undefined,
  },
});
