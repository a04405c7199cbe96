import { z } from 'zod';
import { expects } from './expectations.ts';

/** Ids are part of links for ever. Points and tildes separate the fields of a link, so an id holds neither. */
export const idSchema = z.string(expects('id')).regex(/^[a-z][a-zA-Z0-9]{0,31}$/, expects('id'));

export const roleIdSchema = idSchema.brand<'RoleId'>();
export type RoleId = z.infer<typeof roleIdSchema>;

export const tierIdSchema = idSchema.brand<'TierId'>();
export type TierId = z.infer<typeof tierIdSchema>;

export const channelIdSchema = idSchema.brand<'ChannelId'>();
export type ChannelId = z.infer<typeof channelIdSchema>;

export const bandIdSchema = idSchema.brand<'BandId'>();
export type BandId = z.infer<typeof bandIdSchema>;

export const priorityIdSchema = idSchema.brand<'PriorityId'>();
export type PriorityId = z.infer<typeof priorityIdSchema>;

export const countryIdSchema = z
  .string(expects('country'))
  .regex(/^[A-Z]{2}$/, expects('country'))
  .brand<'CountryId'>();
export type CountryId = z.infer<typeof countryIdSchema>;
