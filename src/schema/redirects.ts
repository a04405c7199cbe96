import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';

const addressSchema = z.string(expects('address')).regex(/^\/(?:[a-z0-9-]+\/)+$/, expects('address'));

/** `content/redirects.yaml`: addresses that lead on to a page, because they are short to say or because a page moved. */
export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: addressSchema.describe('What a visitor types or has kept.'),
        to: addressSchema.describe('The page where it leads.'),
      }),
    )
    .max(most.redirects),
});
export type Redirects = z.infer<typeof redirectsSchema>;
export type Redirect = Redirects['redirects'][number];
