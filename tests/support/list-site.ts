import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PriceList } from '../../src/schema/price-list.ts';
import { calendarYaml, providerList } from '../providers/read-list.ts';

/** Its pages and texts fit any list; the list, its example and its presets are put in place of its own. */
const model = 'tests/providers/every-concept/content';

/** An hour of the first role a month. */
const exampleOf = ({ roles: [role] }: PriceList): object => ({
  roleId: role?.id,
  place: 'remote',
  minutes: 60,
  times: 1,
  per: 'month',
});

/**
 * Writes a site with a price list of `tests/providers/` beside the list, to look at what pages and tools make of it.
 *
 * @param name the folder of the list
 * @returns the folder of the site
 * @example writeListSite('per-user') // 'tests/providers/per-user/site'
 */
export const writeListSite = (name: string): string => {
  const list = providerList(name);
  const folder = join('tests/providers', name, 'site');
  const content = join(folder, 'content');
  const write = (file: string, value: object): void => writeFileSync(join(content, file), stringify(value));
  rmSync(folder, { recursive: true, force: true });
  cpSync(model, content, { recursive: true, filter: (file) => !/[\\/](?:checks|price-lists)$/.test(file) });
  mkdirSync(join(content, 'price-lists'));
  cpSync(`tests/providers/${name}/price-list.yaml`, join(content, `price-lists/${list.id}.yaml`));
  writeFileSync(join(folder, 'content.config.ts'), "export { collections } from '../../../../content.config.ts';\n");
  for (const { calendar } of list.closed ?? [])
    if (calendar) writeFileSync(join(content, `holidays/${calendar.toLowerCase()}.yaml`), calendarYaml(calendar));
  const example = exampleOf(list);
  write('worked-example.yaml', { reportedAt: 'thu 17:30', request: { months: 12, lines: [example] } });
  write('job-presets.yaml', { presets: [{ id: 'hour', name: { nl: 'Een uur werk' }, ...example }] });
  return folder;
};
