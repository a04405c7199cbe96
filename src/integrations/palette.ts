import type { AstroIntegration } from 'astro';
import type { Theme } from '../schema/theme.ts';
import { paletteCss } from '../site/theme/palette-css.ts';

const name = 'virtual:palette.css';
const resolved = `\0${name}`;

/** Gives the style sheet `virtual:palette.css`, which is made from `content/theme.yaml`. */
export const palette = (theme: Theme): AstroIntegration => ({
  name: 'palette',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const plugin = {
        name: 'palette',
        resolveId: (id: string) => (id === name ? resolved : undefined),
        load: (id: string) => (id === resolved ? paletteCss(theme) : undefined),
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});
