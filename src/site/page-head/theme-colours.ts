import { site } from '../site.ts';

const { light, dark } = site.theme;

/** The colour of the header in each theme, for the bars that a browser draws around the page. */
export const themeColours = { light: light.header, dark: dark.header } as const;
