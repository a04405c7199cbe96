import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { localizedNameSchema } from './language.ts';

const menuPageSchema = z.string(expects('menuPage')).regex(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+$/, expects('menuPage'));

const groupSchema = z.strictObject({
  label: localizedNameSchema.optional().describe('The name of the group; without it its pages stand in no group.'),
  pages: z.array(menuPageSchema).min(1, expects('menuPage')).max(most.menuPages),
});

/** `content/menu.yaml`: the menu beside the pages, from top to bottom. */
export const menuSchema = z.strictObject({ menu: z.array(groupSchema).min(1).max(most.menuGroups) });
export type Menu = z.infer<typeof menuSchema>['menu'];
