/** The files that the build writes beside a page. */
export const companions = { markdown: 'index.md', preview: 'preview.png' } as const;

/** The size of a preview picture, in pixels: what the sites that show them ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
