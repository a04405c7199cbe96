/**
 * Measures, on the built site and on a CPU slowed down four times, how fast the tools react: a keystroke in the calculator, a step of the
 * break-even slider, a change of the SLA clock, the longest task while each tool wakes, and the first answer after a cold load on a slow
 * network. `npm run measure -- ../before/dist` loads another build in turn with this one. Gates nothing.
 */
import { measureBreakEven } from './measure/break-even.ts';
import { measureCalculator } from './measure/calculator.ts';
import { measureFirstFigures } from './measure/first-figure.ts';
import { measureClock } from './measure/sla-clock.ts';
import { measureWaking } from './measure/waking.ts';

await measureCalculator();
await measureBreakEven();
await measureClock();
await measureWaking();
await measureFirstFigures(process.argv[2]);
