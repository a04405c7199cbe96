/** The files that the build writes next to a page. */
export const companions = { markdown: 'index.md', preview: 'preview.png' } as const;

/** The size of a preview picture, in pixels, as recommended by the sites that show them. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Whether the build writes files next to a page, by its id: not for those that stand in for other pages. */
export const hasCompanions = (id: string): boolean => id !== '404' && id !== '500';
