/** An address of the site outside `content/docs/`, and the file that serves it. */
export interface Route {
  readonly pattern: string;
  readonly entrypoint: URL;
  /** Left out in development. */
  readonly isForBuild?: boolean;
}

const here = (file: string): URL => new URL(file, import.meta.url);

/** Every route of the site outside `content/docs/`. */
export const routes: readonly Route[] = [
  // As a page of content/docs/ it would need a copy in each language, and be in the sitemap.
  { pattern: '404', entrypoint: here('./NotFound.astro') },
  // Under this name Astro writes a single file, which is not in the sitemap; in development it would hide errors.
  { pattern: '500', entrypoint: here('./NotKept.astro'), isForBuild: true },
  { pattern: '/robots.txt', entrypoint: here('./robots.ts') },
  { pattern: '/favicon.svg', entrypoint: here('./favicon.ts') },
  { pattern: '/[icon].png', entrypoint: here('./icon.ts') },
  { pattern: '/manifest.webmanifest', entrypoint: here('./manifest.ts') },
  { pattern: '/data/[...name].json', entrypoint: here('./data.ts') },
  { pattern: '/texts/[language].json', entrypoint: here('./texts.ts') },
  // What tools load, beside the scripts: hosts let browsers keep all that is there for ever.
  { pattern: '/_astro/[...name].json', entrypoint: here('./copies.ts') },
];
