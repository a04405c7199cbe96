/** The colour of the header in each theme, for the bars that a browser draws around the page. */
export const themeColours = { light: '#0a4452', dark: '#0a3039' } as const;
