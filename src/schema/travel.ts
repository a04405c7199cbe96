import { z } from 'zod';
import { most } from './bounds.ts';
import { conditionsSchema } from './conditions.ts';
import { type amountSchemaFor, priceSchemaFor } from './currency.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';
import { publishedNameSchema } from './language.ts';
import { positiveMinutesSchema } from './units.ts';

type AmountSchema = ReturnType<typeof amountSchemaFor>;

const when = conditionsSchema.optional();

/** One part of what travel costs; the parts are added. */
const partSchemaFor = (amount: AmountSchema) => {
  const price = priceSchemaFor(amount);
  const zone = z.strictObject({ id: idSchema, name: publishedNameSchema, amount: price });
  return z.union(
    [
      z.strictObject({ perVisit: price, when }),
      z.strictObject({ zones: z.array(zone).min(1).max(most.zones), when }),
      z.strictObject({
        perDistance: amount,
        unit: z.enum(['km', 'mile']),
        free: z.int().min(0).max(most.distance).optional(),
        when,
      }),
      z.strictObject({
        perHour: amount,
        increment: positiveMinutesSchema.max(most.billingMinutes).optional(),
        free: z.int().min(0).max(most.billingMinutes).optional(),
        when,
      }),
    ],
    expects('travelPart'),
  );
};
export type TravelPart = z.infer<ReturnType<typeof partSchemaFor>>;

/** What a visit on site costs beside work: a price of its own, or parts that are added. */
export const travelSchemaFor = (amount: AmountSchema) =>
  z.union(
    [
      z.strictObject({
        perVisit: priceSchemaFor(amount).describe('Travel per visit on site, without VAT.'),
      }),
      z.array(partSchemaFor(amount)).min(1).max(most.travelParts),
    ],
    expects('travel'),
  );
