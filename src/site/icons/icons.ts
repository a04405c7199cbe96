/** The icons that are drawn from `public/favicon.svg`, by the name of their file, with their size in pixels. */
export const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;
