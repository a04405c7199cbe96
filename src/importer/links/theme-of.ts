export interface Themed {
  readonly url: string;
  /** The class that hides an image in the other theme. */
  readonly hiding: string | undefined;
}

/** `#only-dark` and `#only-light` show an image in one theme alone; GitHub has names of its own for it. */
const themes = /#(?:only-(light|dark)|gh-(light|dark)-mode-only)$/;

/** @example themeOf('net.png#only-dark') equals { url: 'net.png', hiding: 'light:sl-hidden' } */
export const themeOf = (url: string): Themed => {
  const found = themes.exec(url);
  if (!found) return { url, hiding: undefined };
  const theme = found[1] ?? found[2];
  return { url: url.slice(0, found.index), hiding: theme === 'light' ? 'dark:sl-hidden' : 'light:sl-hidden' };
};
