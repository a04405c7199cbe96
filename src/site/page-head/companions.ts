/** The files that the build writes beside a page. */
export const companions = { markdown: 'index.md', preview: 'preview.png' } as const;

/** The size of a preview picture, in pixels: what the sites that show them ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Whether the build writes files beside a page, by its id: not for the pages that stand in for others. */
export const hasCompanions = (id: string): boolean => id !== '404' && id !== '500';
