/** Runs a task over its cases for about a second, after a warm-up, and returns the runs per second. */
export const perSecond = <Case>(cases: readonly Case[], task: (item: Case) => unknown): number => {
  for (const item of cases) task(item);
  let runs = 0;
  const start = performance.now();
  while (performance.now() - start < 1000) {
    for (const item of cases) task(item);
    runs += cases.length;
  }
  return (runs / (performance.now() - start)) * 1000;
};

/** @example grouped(1234567.8) // '1,234,568' */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en');
