import { z } from 'zod';
import { expects } from './expectations.ts';
import { languageSchema } from './language.ts';

/** `content/provider.yaml`: who the site speaks for. */
export const providerSchema = z.strictObject({
  /** The name as clients know it; every page prints it from here. */
  name: z.string(expects('text')).min(1, expects('text')),
  /** What the monthly service is officially called. */
  managedServiceName: z.string(expects('text')).min(1, expects('text')),
  /** Where a reader's mail goes, from every page and tool. */
  email: z.email(expects('email')),
  /** The public address of the site, for canonical links and the sitemap. */
  siteAddress: z.url({ protocol: /^https$/, ...expects('url') }),
  /** The languages of the site; the first stands at its root. */
  languages: z.array(languageSchema).min(1, expects('text')),
});
export type Provider = z.infer<typeof providerSchema>;
