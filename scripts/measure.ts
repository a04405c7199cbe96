/**
 * Measures, on the built site and on a CPU slowed down four times, how fast the tools react: a keystroke in the calculator, a step of the
 * break-even slider, a change of the SLA clock. Gates nothing.
 */
import { measureBreakEven } from './measure/break-even.ts';
import { measureCalculator } from './measure/calculator.ts';
import { measureClock } from './measure/sla-clock.ts';

await measureCalculator();
await measureBreakEven();
await measureClock();
