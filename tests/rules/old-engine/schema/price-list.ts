import { z } from 'zod';
import { most } from '../../../../src/schema/bounds.ts';
import { expects } from '../../../../src/schema/expectations.ts';
import { bandIdSchema, channelIdSchema, countryIdSchema, roleIdSchema } from '../../../../src/schema/identifier.ts';
import { plainTextSchema, publishedNameSchema, publishedTextSchema } from '../../../../src/schema/language.ts';
import {
  centsSchema,
  isoDateSchema,
  percentSchema,
  positiveMinutesSchema,
  zoneIdSchema,
} from '../../../../src/schema/units.ts';
import { weeklyHoursSchema } from '../../../../src/schema/weekly-hours.ts';
import { contractTierSchema } from './contract-tier.ts';

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
  'channels',
  'onSiteRegions',
  'vat',
] as const;
export const clauseIdSchema = z.enum(clauseIds);
export type ClauseId = z.infer<typeof clauseIdSchema>;

export const placeSchema = z.enum(['remote', 'onSite']);
export type Place = z.infer<typeof placeSchema>;

const billingMinutesSchema = positiveMinutesSchema.max(most.billingMinutes);

/** How worked time becomes billed time at one place. */
export const billingRuleSchema = z.strictObject({
  increment: billingMinutesSchema.describe('Worked minutes are rounded up to a multiple of this.'),
  minimum: billingMinutesSchema.describe('The fewest minutes billed for a job.'),
});
export type BillingRule = z.infer<typeof billingRuleSchema>;

const roleSchema = z.strictObject({ id: roleIdSchema, name: publishedNameSchema });
export type Role = z.infer<typeof roleSchema>;

const channelSchema = z.strictObject({ id: channelIdSchema, name: publishedNameSchema });

/** A stretch of the week in which one table of hourly rates holds. */
const rateBandSchema = z.strictObject({ id: bandIdSchema, name: publishedNameSchema, hours: weeklyHoursSchema });
export type RateBand = z.infer<typeof rateBandSchema>;

const vatRateSchema = z.strictObject({ country: countryIdSchema, percent: percentSchema });
export type VatRate = z.infer<typeof vatRateSchema>;

/** `content/price-lists/<id>.yaml`: everything that an estimate depends on, in one dated file. */
export const priceListSchema = z.strictObject({
  id: isoDateSchema.describe('The date of the list, which is also the name of its file and the `list` of every link.'),
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
  clauses: z.record(clauseIdSchema, publishedTextSchema).describe('Where the source states each kind of figure.'),
  zone: zoneIdSchema.describe('The zone in which all hours of the list are meant.'),
  roles: z.array(roleSchema).min(1).max(most.roles),
  channels: z.array(channelSchema).min(1).max(most.channels),
  rateBands: z
    .array(rateBandSchema)
    .min(1)
    .max(most.rateBands)
    .describe('The first band holds for a job without a start. Outside every band the rate is on request.'),
  billing: z.record(placeSchema, billingRuleSchema),
  travel: z.strictObject({
    perVisit: z
      .union([centsSchema, z.literal('onRequest')], expects('amountOrOnRequest'))
      .describe('Travel per visit on site, in euros without VAT.'),
  }),
  onSiteRegions: z.strictObject({
    whole: z.array(countryIdSchema).max(most.countries),
    part: z.array(countryIdSchema).max(most.countries),
  }),
  vat: z.strictObject({
    takenOverOn: isoDateSchema,
    source: publishedTextSchema,
    rates: z.array(vatRateSchema).min(1).max(most.countries),
  }),
  tiers: z.array(contractTierSchema).min(1).max(most.tiers),
});
export type PriceList = z.infer<typeof priceListSchema>;
