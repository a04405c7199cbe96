import { onSlowPage, summary } from './on-slow-page.ts';

const steps = 200;
const works = {
  'one role': 'technician.remote.240.1.month',
  'a mix of four': ['cabling', 'technician', 'engineer', 'consulting']
    .map((role, index) => `${role}.remote.${120 + index * 75}.1.month`)
    .join('~'),
};

/**
 * Measures how long the break-even chart takes to follow the slider, from a step to the changed page with its layout done, for one role and
 * for a mix of four.
 */
export const measureBreakEven = async (): Promise<void> => {
  for (const [work, lines] of Object.entries(works)) {
    const path = `/contracten/tarieven/#v=1&lines=${lines}&list=2026-11-21&months=12&end`;
    const times = await onSlowPage(path, (page) =>
      page.evaluate(async (count) => {
        const slider = document.querySelector<HTMLInputElement>('.dw-hours-controls .dw-slider');
        const chart = document.querySelector('.dw-plot-area');
        const taken: number[] = [];
        for (let step = 1; step <= count && slider && chart; step += 1) {
          const value = String((step * 45) % Number(slider.max));
          if (value === slider.value) continue;
          slider.value = value;
          const changed = new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              chart.getBoundingClientRect();
              resolve(performance.now());
            });
            observer.observe(chart, { subtree: true, attributes: true });
          });
          const begun = performance.now();
          slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
          taken.push((await changed) - begun);
        }
        return taken;
      }, steps),
    );
    console.log(`Break-even, ${work}, CPU slowed 4 times, ${times.length} steps of the slider: ${summary(times)}`);
  }
};
