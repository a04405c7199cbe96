import { z } from 'zod';
import { billingSchema } from './billing.ts';
import { most } from './bounds.ts';
import { closedDaysSchema } from './closed-days.ts';
import { contractTierSchemaFor } from './contract-tier.ts';
import { amountSchemaFor, currencySchema, type MinorUnits, minorUnitsOf } from './currency.ts';
import { expects } from './expectations.ts';
import { feeSchemaFor, surchargeSchemaFor, unitSchema } from './fees.ts';
import { bandIdSchema, channelIdSchema, countryIdSchema, roleIdSchema } from './identifier.ts';
import { plainTextSchema, publishedNameSchema, publishedTextSchema } from './language.ts';
import { prioritySchema } from './service-level.ts';
import { travelSchemaFor } from './travel.ts';
import { bandFactorSchema, isoDateSchema, percentSchema, positiveMinutesSchema, zoneIdSchema } from './units.ts';
import { calendarHoursSchema } from './weekly-hours.ts';

/** The clauses that a figure can rest on; each list says in words where its source states them. */
export const clauseIds = [
  'monthlyFee',
  'hourlyRate',
  'billingRemote',
  'billingOnSite',
  'travel',
  'outOfBand',
  'supportHours',
  'faultProcessingHours',
  'maximumResponse',
  'maximumIntervention',
  'maximumResolution',
  'availability',
  'channels',
  'onSiteRegions',
  'vat',
] as const;
export const clauseIdSchema = z.enum(clauseIds);
export type ClauseId = z.infer<typeof clauseIdSchema>;

const roleSchema = z.strictObject({ id: roleIdSchema, name: publishedNameSchema });
export type Role = z.infer<typeof roleSchema>;

const channelSchema = z.strictObject({ id: channelIdSchema, name: publishedNameSchema });

/** A stretch of the week in which one table of hourly rates holds. */
const rateBandSchema = z.strictObject({
  id: bandIdSchema,
  name: publishedNameSchema,
  hours: z
    .union([z.literal('otherwise'), calendarHoursSchema], expects('bandHours'))
    .describe('The hours of the band, or otherwise for all hours that no other band has.'),
  factor: bandFactorSchema.optional().describe('The rates of the band as a percentage of those of another.'),
  of: bandIdSchema.optional().describe('The band whose rates the factor multiplies.'),
});
export type RateBand = z.infer<typeof rateBandSchema>;

// A rate below 1 percent is a fraction that was meant as a percentage.
const isPercentage = (percent: number): boolean => percent === 0 || percent >= 1;

const vatRateSchema = z.strictObject({
  country: countryIdSchema,
  percent: percentSchema.refine(isPercentage, expects('percent')),
});
export type VatRate = z.infer<typeof vatRateSchema>;

const vatSchema = z.strictObject({
  included: countryIdSchema.optional().describe('The country whose VAT is inside all amounts; absent: none is.'),
  stated: z
    .literal(true)
    .optional()
    .describe('That the source says of all amounts that they are without VAT; absent: pages call it an assumption.'),
  takenOverOn: isoDateSchema.optional(),
  source: publishedTextSchema.optional(),
  rates: z.array(vatRateSchema).max(most.countries),
});

/** What an hourly rate is per, where that is not an hour. */
const rateUnitSchema = z.strictObject({
  minutes: positiveMinutesSchema.max(most.billingMinutes),
  name: publishedNameSchema,
});

const priceListSchemaIn = (minorUnits: MinorUnits) => {
  const amount = amountSchemaFor(minorUnits);
  return z.strictObject({
    schemaVersion: z
      .literal(2, expects('schemaVersion'))
      .optional()
      .describe(
        'The form in which the list is written; a list without it keeps the meaning that it had before there was a second one.',
      ),
    id: isoDateSchema.describe(
      'The date of the list, which is also the name of its file and the `list` of every link.',
    ),
    // A list that is dated wrongly cannot slip in between two others.
    follows: isoDateSchema.nullable().describe('The list that this one replaces, or null for the first.'),
    takenOverOn: isoDateSchema.describe(
      'The first day on which the site uses the list. It ends where the next list begins.',
    ),
    publisher: z.strictObject({
      name: plainTextSchema,
      email: z.email(expects('email')),
    }),
    source: publishedTextSchema,
    clauses: z
      .partialRecord(clauseIdSchema, publishedTextSchema)
      .describe('Where the source states each kind of figure; what the list does not state needs none.'),
    zone: zoneIdSchema.describe('The zone in which all hours of the list are meant.'),
    currency: currencySchema.optional().describe('The currency of all amounts, by its ISO 4217 code; EUR if absent.'),
    closed: closedDaysSchema
      .optional()
      .describe(
        'Days on which bands and service levels have other hours; of two kinds on one day the first that is listed has it.',
      ),
    rateUnit: rateUnitSchema.optional().describe('What an hourly rate is per; an hour if absent.'),
    units: z.array(unitSchema).min(1).max(most.roles).optional(),
    priorities: z
      .array(prioritySchema)
      .min(1)
      .max(most.priorities)
      .optional()
      .describe(
        'How urgent a fault can be, where promises differ by it; the first is chosen unless a visitor takes another.',
      ),
    roles: z.array(roleSchema).min(1).max(most.roles),
    channels: z.array(channelSchema).min(1).max(most.channels),
    rateBands: z
      .array(rateBandSchema)
      .min(1)
      .max(most.rateBands)
      .describe('The first band holds for a job without a start. Outside every band the rate is on request.'),
    billing: billingSchema,
    travel: travelSchemaFor(amount),
    surcharges: z.array(surchargeSchemaFor(amount)).min(1).max(most.fees).optional(),
    fees: z.array(feeSchemaFor(amount)).min(1).max(most.fees).optional(),
    onSiteRegions: z.strictObject({
      whole: z.array(countryIdSchema).max(most.countries),
      part: z.array(countryIdSchema).max(most.countries),
    }),
    vat: vatSchema,
    tiers: z.array(contractTierSchemaFor(amount)).min(1).max(most.tiers),
  });
};

/** `content/price-lists/<id>.yaml`: everything that an estimate depends on, in one dated file. */
export const priceListSchema = priceListSchemaIn(2);
export type PriceList = z.infer<typeof priceListSchema>;

const schemas = { 0: priceListSchemaIn(0), 2: priceListSchema, 3: priceListSchemaIn(3) } as const;

/** The schema of a list, whose currency says how many decimals its amounts have. */
export const priceListSchemaOf = (list: unknown): typeof priceListSchema =>
  schemas[minorUnitsOf(list instanceof Object ? Reflect.get(list, 'currency') : undefined)];
