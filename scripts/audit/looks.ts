import type { Page } from 'playwright-core';

/** A way in which somebody sees a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  /** The size of text, in percent. */
  readonly text?: number;
}

export const looks: readonly Look[] = [
  ...([1280, 360, 320] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name: `${width} ${colorScheme}`, width, colorScheme })),
  ),
  { name: 'text 200 %', width: 1280, colorScheme: 'light', text: 200 },
  { name: 'forced colours', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'reduced motion', width: 360, colorScheme: 'light', reducedMotion: 'reduce' },
];

/** Shows an open page in another way, without opening it again. */
export const takeLook = async (page: Page, look: Look): Promise<void> => {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({
    colorScheme: look.colorScheme,
    forcedColors: look.forcedColors ?? 'none',
    reducedMotion: look.reducedMotion ?? 'no-preference',
  });
  await page.evaluate(
    async ({ size, theme }) => {
      document.documentElement.style.fontSize = size;
      document.documentElement.dataset.theme = theme;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const animation of document.getAnimations()) animation.finish();
    },
    { size: `${look.text ?? 100}%`, theme: look.colorScheme },
  );
};
