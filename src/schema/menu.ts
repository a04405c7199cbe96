import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import type { LocalizedTexts } from './language.ts';

/** A page by the path of its file. */
export const menuPageSchema = z.string(expects('menuPage')).regex(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+$/, expects('menuPage'));

const groupSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    label: texts.name.optional().describe('The name of the group; without it its pages stand in no group.'),
    pages: z.array(menuPageSchema).min(1, expects('menuPage')).max(most.menuPages),
  });

/** `content/menu.yaml`: the menu beside the pages, from top to bottom. */
export const menuSchema = (texts: LocalizedTexts) =>
  z.strictObject({ menu: z.array(groupSchema(texts)).min(1).max(most.menuGroups) });
export type Menu = z.infer<ReturnType<typeof menuSchema>>['menu'];
