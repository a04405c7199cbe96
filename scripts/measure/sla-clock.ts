import { onSlowPage, summary } from './on-slow-page.ts';

const reports = Array.from({ length: 60 }, (_, index) =>
  new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 'YYYY-MM-DD'.length),
);

/** Measures how long the SLA clock takes from a typed date to the changed page with its chart. */
export const measureClock = async (): Promise<void> => {
  const times = await onSlowPage('/contracten/responstijden/', (page) =>
    page.evaluate(async (all) => {
      const date = document.querySelector<HTMLInputElement>('#report-date');
      const shown = () => document.querySelector('.dw-headline time')?.getAttribute('datetime');
      const taken: number[] = [];
      for (const report of all) {
        const before = shown();
        const begun = performance.now();
        if (date) date.value = report;
        date?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (shown() === before && performance.now() - begun < 1000) await Promise.resolve();
        taken.push(performance.now() - begun);
      }
      return taken;
    }, reports),
  );
  console.log(`SLA clock, CPU slowed 4 times, ${times.length} reports: ${summary(times)}`);
};
