import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { didYouMean, fitToSchema, type Problem } from '../../catalogue/index.ts';
import { componentSchemas, type PageIds } from '../../schema/page.ts';
import type { Imported, Page, Used } from './read-page.ts';

const folder = fileURLToPath(new URL('../../site/components/', import.meta.url));
const starlight = '@astrojs/starlight/components';

const exportsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export \{ (?:default as )?(\w+) \}/gm)].map(([, name = '']) => name);

/** Where pages can take components from: what stands behind `from`, and the names that it offers. */
const readOffer = (): ReadonlyMap<string, readonly string[]> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro'));
  return new Map([
    ...files.map((name): [string, string[]] => [`@components/${name}`, ['default']]),
    ...['figures.ts', 'tables.ts'].map((name): [string, string[]] => [
      `@components/${name}`,
      exportsOf(`${folder}${name}`),
    ]),
    [starlight, exportsOf(createRequire(import.meta.url).resolve(starlight))],
  ]);
};

const nameOfFile = (from: string): string => from.replace(/^.*\/|\.astro$/g, '');

/** The line that imports a component of the site by its name. */
const importLines = (offer: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> =>
  new Map(
    [...offer].flatMap(([from, names]) =>
      names.map((name): [string, string] =>
        name === 'default'
          ? [nameOfFile(from), `import ${nameOfFile(from)} from '${from}';`]
          : [name, `import { ${name} } from '${from}';`],
      ),
    ),
  );

/** The name of a component of the site, whatever the page calls it. */
const componentOf = ({ original, from }: Imported): string => (original === 'default' ? nameOfFile(from) : original);

type Words = Omit<Problem, 'file' | 'line'>;

const wrongImport = ({ name, original, from }: Imported, offer: ReadonlyMap<string, readonly string[]>): Words[] => {
  const names = offer.get(from);
  if (names === undefined && !from.startsWith('@components/')) return [];
  if (names?.includes(original)) return [];
  return [
    {
      path: `import ${name}`,
      expected: names === undefined ? 'a file of src/site/components/' : `one of ${names.join(', ')}`,
      got: names === undefined ? `"${from}", which is not there` : `"${original}"`,
      fix: `${names === undefined ? didYouMean(from, [...offer.keys()]) : didYouMean(original, names)}Correct the import, or remove it.`,
    },
  ];
};

const notImported = (name: string, lines: ReadonlyMap<string, string>): Words => {
  const line = lines.get(name);
  return {
    path: `<${name}>`,
    expected: 'a component that the page imports',
    got: `<${name}>, which it does not`,
    fix:
      line === undefined
        ? `${didYouMean(name, [...lines.keys()])}Correct the name; there are ${[...lines.keys()].join(', ')}.`
        : `Add this line below the front matter: ${line}`,
  };
};

const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

/** Problems of the values that a component is given; what is computed is not known before the page is rendered. */
const wrongProps = (
  file: string,
  { name, line, props, computed }: Used,
  component: string,
  schemas: ReturnType<typeof componentSchemas>,
): Problem[] => {
  const schema = schemas[component];
  if (schema === undefined) return [];
  const problems: Problem[] = [];
  fitToSchema({ file, value: props, lineOf: () => line }, schema, problems);
  return problems
    .filter(({ path, got }) => !computed.includes(path) && !(computed.includes('...') && got.startsWith('nothing')))
    .map(({ path, fix, ...rest }) => ({
      ...rest,
      path: `<${name} ${path}>`,
      fix: fix.replace('Add the field', 'Give it the attribute'),
    }));
};

/** What the components print that a site may do without, by the name of the component. */
const sources: Readonly<Record<string, readonly string[]>> = {
  ComparisonMatrix: ['comparison.yaml'],
  Flowchart: ['onboarding.yaml', 'comparison.yaml'],
  ManagedServiceName: ['managedServiceName in provider.yaml'],
  OnboardingSteps: ['onboarding.yaml'],
  ResponsibilitySummary: ['responsibilities.yaml'],
  ResponsibilityTable: ['responsibilities.yaml'],
};

const withoutSource = (file: string, { name, line }: Used, component: string, lacking: readonly string[]): Problem[] =>
  (sources[component] ?? [])
    .filter((source) => lacking.includes(source))
    .map((source) => ({
      file,
      line,
      path: `<${name}>`,
      expected: `${source}, which it prints`,
      got: 'nothing of the kind',
      fix: 'Write it, or take the component off the page.',
    }));

/**
 * Checks that components exist and get what they ask for; each problem names what there is.
 *
 * @param lacking what a site may do without, and this one does
 */
export const componentChecks = (ids: PageIds, lacking: readonly string[]) => {
  const offer = readOffer();
  const lines = importLines(offer);
  const schemas = componentSchemas(ids);
  return ({ file, used, imported, own }: Page): Problem[] => {
    const origins = new Map(imported.map((one) => [one.name, one]));
    const checkUse = (use: Used): Problem[] => {
      const origin = origins.get(use.name.split('.')[0] ?? '');
      if (origin === undefined) return [{ file, line: use.line, ...notImported(use.name, lines) }];
      if (!origin.from.startsWith('@components/')) return [];
      const component = componentOf(origin);
      return [...wrongProps(file, use, component, schemas), ...withoutSource(file, use, component, lacking)];
    };
    return [
      ...imported.flatMap((one) => wrongImport(one, offer).map((words) => ({ file, line: one.line, ...words }))),
      ...used.filter(({ name }) => isComponent(name) && !own.includes(name)).flatMap(checkUse),
    ];
  };
};
