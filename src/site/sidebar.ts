import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Menu } from '../schema/menu.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The menu as Starlight takes it; the first language names the groups, the others translate. */
export const sidebar = (menu: Menu, [first = '', ...others]: readonly string[]): Sidebar =>
  menu.flatMap(({ label, pages }): Sidebar => {
    const names: Readonly<Record<string, string>> = label ?? {};
    const items = pages.map((slug) => ({ slug }));
    if (label === undefined) return items;
    const translations = Object.fromEntries(others.map((language) => [language, names[language] ?? '']));
    return [{ label: names[first] ?? '', translations, items }];
  });
