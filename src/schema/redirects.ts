import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';

const addressSchema = (pattern: RegExp) => z.string(expects('address')).regex(pattern, expects('address'));

/** An old address may have capitals, dots and other signs that no page of this site has. */
const fromSchema = addressSchema(/^\/(?:[\w~+-][\w.~+-]*\/)+$/);
const toSchema = addressSchema(/^\/(?:[a-z0-9_-]+\/)+$/);

/** `content/redirects.yaml`: addresses that lead on to a page, because they are short to say or because a page moved. */
export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: fromSchema.describe('What a visitor types or has kept.'),
        to: toSchema.describe('The page where it leads.'),
      }),
    )
    .max(most.redirects),
});
export type Redirects = z.infer<typeof redirectsSchema>;
export type Redirect = Redirects['redirects'][number];
