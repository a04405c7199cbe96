/** An address of the site that is no page of `content/docs/`, and the file that answers it. */
export interface Route {
  readonly pattern: string;
  readonly entrypoint: URL;
  /** Left out in development. */
  readonly isForBuild?: boolean;
}

const here = (file: string): URL => new URL(file, import.meta.url);

/** Every such address. */
export const routes: readonly Route[] = [
  // As a page of content/docs/ it would need a twin in each language, and stand in the site map.
  { pattern: '404', entrypoint: here('./NotFound.astro') },
  // Under this name Astro writes one file, which no sitemap lists; in development it would hide what went wrong.
  { pattern: '500', entrypoint: here('./NotKept.astro'), isForBuild: true },
  { pattern: '/robots.txt', entrypoint: here('./robots.ts') },
  { pattern: '/[icon].png', entrypoint: here('./icon.ts') },
  { pattern: '/manifest.webmanifest', entrypoint: here('./manifest.ts') },
  { pattern: '/data/[...name].json', entrypoint: here('./data.ts') },
  { pattern: '/texts/[language].json', entrypoint: here('./texts.ts') },
];
