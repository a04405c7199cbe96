/** The colour of the header in each theme, for the bars that a browser draws around the page. */
export const themeColours = { light: '#f6f7f9', dark: '#23262f' } as const;
