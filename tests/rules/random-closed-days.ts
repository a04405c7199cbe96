import fc from 'fast-check';
import type { ListedDay } from '../../src/schema/closed-days.ts';
import type { ClockWindow } from '../../src/schema/weekly-hours.ts';

const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
  .filter(([opens, closes]) => opens < closes)
  .map((hours): ClockWindow => {
    const [opens = '', closes = ''] = hours.map((hour) => `${String(hour).padStart(2, '0')}:00`);
    return [opens, closes];
  });

/** The hours that are named for a kind of closed days: none, a window, or none named. */
export const anyOwnHours = fc.option(
  fc.oneof(
    fc.constant<ClockWindow[]>([]),
    anyWindow.map((window) => [window]),
  ),
  { nil: undefined },
);

/** Days near an instant, of every year or of one, whole or half. */
export const daysNear = (instant: number): fc.Arbitrary<ListedDay[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -1, max: 12 }), fc.boolean(), fc.option(fc.constantFrom('06:00', '12:00')))
      .map(([days, isYearly, from]) => {
        const iso = new Date(instant + days * 86_400_000).toISOString().slice(0, 10);
        const date = isYearly ? iso.slice(5) : iso;
        return from === null ? { date } : { date, from };
      }),
    { maxLength: 3 },
  );
