import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type ToolId, tools, toolsWithOwnTexts } from '../../tools/index.ts';
import { lazyIn, type Statement, sourceReader, statementsLater, statementsOfPage } from './source-statements.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The keys that a text with a part to be filled in may name: it must begin with their group. */
const patternOf = (text: string): RegExp[] =>
  /^[a-z][A-Za-z]*\./.test(text) ? [new RegExp(`^${text.split('*').map(escaped).join('.+')}$`)] : [];

/** The keys that some text in the code names, with or without the end for a number. */
const keysIn = (statements: Iterable<Statement>, keys: readonly string[]): string[] => {
  const texts = new Set([...statements].flatMap((statement) => statement.texts));
  const patterns = [...texts].filter((text) => text.includes('*')).flatMap(patternOf);
  const isNamed = (name: string): boolean => texts.has(name) || patterns.some((pattern) => pattern.test(name));
  return keys.filter((key) => isNamed(key) || isNamed(key.replace(plural, '')));
};

/** The keys of the texts that the page of each tool carries, and of those that tools load on demand. */
export interface ToolTexts {
  readonly ofPage: { readonly [tool: string]: readonly string[] };
  /** In one file, for all tools but those that have one of their own. */
  readonly lazy: readonly string[];
  readonly ownLazy: { readonly [tool: string]: readonly string[] };
}

const islandOf = (id: ToolId): string => {
  const component = `${id[0]?.toUpperCase()}${id.slice(1)}`;
  const folder = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return join('src/tools', folder, `${component}.tsx`);
};

/**
 * Finds which texts each tool needs, by following what its island imports.
 *
 * @param keys every key of the dictionaries
 * @param textOf reads a source file
 */
export const toolTexts = (keys: readonly string[], textOf: (file: string) => string): ToolTexts => {
  const read = sourceReader(textOf);
  const ofTools = tools.map(({ id }) => [id, statementsOfPage([islandOf(id)], read)] as const);
  const lazyOf = (some: typeof ofTools): string[] =>
    keysIn(statementsLater([...new Set(some.flatMap(([, statements]) => lazyIn(statements)))], read), keys);
  const own = ofTools.filter(([id]) => toolsWithOwnTexts.includes(id));
  return {
    ofPage: Object.fromEntries(ofTools.map(([id, statements]) => [id, keysIn(statements, keys)])),
    lazy: lazyOf(ofTools.filter((tool) => !own.includes(tool))),
    ownLazy: Object.fromEntries(own.map((tool) => [tool[0], lazyOf([tool])])),
  };
};

/** The code that the build takes in place of a source file, if it does. */
type SourceOf = (file: string) => string | undefined;

const virtual = 'virtual:tool-texts';

const plugin = (keys: readonly string[], sourceOf: SourceOf): Plugin => ({
  name: 'tool-texts',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
  load(id) {
    if (id !== `\0${virtual}`) return undefined;
    const read = (file: string): string => {
      this.addWatchFile(file);
      return sourceOf(file) ?? readFileSync(file, 'utf8');
    };
    const texts = toolTexts(keys, read);
    return `export const toolTexts = ${JSON.stringify(texts)};`;
  },
});

/**
 * Tells pages, by `virtual:tool-texts`, which texts their tool needs: what its code names, and no more.
 *
 * @param keys those of the dictionaries of the site
 */
export const toolTextsOf = (keys: readonly string[], sourceOf: SourceOf): AstroIntegration => ({
  name: 'tool-texts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [plugin([...new Set(keys)], sourceOf)] } });
    },
  },
});
