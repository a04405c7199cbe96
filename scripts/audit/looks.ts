import type { Page } from 'playwright-core';

/** A way in which people see a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
}

export const looks: readonly Look[] = [
  ...([1280, 360, 320] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name: `${width} ${colorScheme}`, width, colorScheme })),
  ),
  { name: 'forced colours', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'reduced motion', width: 360, colorScheme: 'light', reducedMotion: 'reduce' },
];

/** Text twice as large, as set in the browser: widths in units of text grow with it. */
export const largeText = {
  args: ['--blink-settings=defaultFontSize=32'],
  looks: [{ name: 'text 200 %', width: 1280, colorScheme: 'light' }],
} as const;

/** Changes the look of an open page without reloading it. */
export const takeLook = async (page: Page, look: Look): Promise<void> => {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({
    colorScheme: look.colorScheme,
    forcedColors: look.forcedColors ?? 'none',
    reducedMotion: look.reducedMotion ?? 'no-preference',
  });
  await page.evaluate(async (theme) => {
    document.documentElement.dataset.theme = theme;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const animation of document.getAnimations()) animation.finish();
  }, look.colorScheme);
};
