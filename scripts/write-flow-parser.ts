/**
 * Takes Mermaid's own reading of flowcharts out of its package, as the build needs no more of it: the grammar and what keeps what the
 * grammar finds. They are written unchanged; what they use of the rest of Mermaid is replaced by the few lines below.
 *
 *     npm pack mermaid@12.3.0 && tar xzf mermaid-12.3.0.tgz
 *     node scripts/write-flow-parser.ts package
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

const [, , folder = 'package'] = process.argv;
const chunks = join(folder, 'dist/chunks/mermaid.core');
const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const [licence = ''] = /Copyright .*/.exec(readFileSync(join(folder, 'LICENSE'), 'utf8')) ?? [];

const texts = [
  join(folder, 'dist/mermaid.core.mjs'),
  ...readdirSync(chunks)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(chunks, name)),
].map((file) => readFileSync(file, 'utf8'));

/** What was one source file of Mermaid, without its imports. Its bundler names each above its code. */
const section = (source: string): string => {
  const start = `\n// src/${source}\n`;
  const text = texts.find((one) => one.includes(start));
  const [code = ''] = text?.split(start)[1]?.split(/\n(?:\/\/ src\/|export \{)/) ?? [];
  if (code === '') throw new Error(`Mermaid ${version} has no src/${source}: find where it is now.`);
  return code.replace(/^import .*;$/gm, '');
};

/** One function of a source file. */
const functionOf = (source: string, name: string): string => {
  const [code = ''] = new RegExp(`var ${name} = [\\s\\S]*?\\n}, "${name}"\\);`).exec(section(source)) ?? [];
  if (code === '') throw new Error(`src/${source} of Mermaid ${version} has no ${name}: find where it is now.`);
  return code;
};

/** Every name that a shape may have. */
const shapeNames = (): string[] => {
  const code = section('rendering-util/rendering-elements/shapes.ts');
  const listed = [...code.matchAll(/(?:shortName: ("[^"]+")|(?:aliases|internalAliases): \[([^\]]*)\])/g)];
  const [, undocumented = ''] = /undocumentedShapes = \{([\s\S]*?)\n {2}\};/.exec(code) ?? [];
  return [
    ...listed.flatMap(([, one = '', more = '']) => `${one},${more}`.match(/[\w-]+/g) ?? []),
    ...[...undocumented.matchAll(/^ {4}"?([\w-]+)"?[,:]/gm)].map(([, name = '']) => name),
  ];
};

/** What the code uses of the rest of Mermaid. Its settings are those that it begins with. */
const around = `
import { parse as readYaml } from 'yaml';
const __name = (target) => target;
const __export = () => undefined;
const log = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
const getConfig = () => ({ maxEdges: 500, securityLevel: 'strict', flowchart: { inheritDir: false } });
const JSON_SCHEMA = undefined;
const load = (text) => readYaml(text);
const isValidShape = (name) => shapeNames.includes(name);
// Tags that the site draws are written as a browser would; the checks refuse a text with any other.
const sanitizeText = (text) => text && text.replace(/<\\/?(?:br|b|strong|i|em|u|s|del)\\s*\\/?>/gi, (tag) => tag.toLowerCase().replace(/\\s*\\/>$/, '>'));
const common_default = { sanitizeText };
const utils_default = { formatUrl: (link) => link.trim() || undefined, runFunc() {} };
`;

const entry = `
/** Prepares a text as Mermaid does: what stands above the flowchart, settings and comments are left out. */
const prepared = (text) => {
  const code = cleanupText(text);
  const front = matchFrontMatter(code);
  if (front) load(front.body);
  return cleanupComments((front ? code.slice(front.length) : code).replace(directiveRegex, ''));
};

export const isFlowchart = (text) => /^\\s*(?:graph|flowchart(?!-elk))/.test(stripAnyComments(prepared(text)));

export const readFlowchart = (text, title) => {
  const flow = new FlowDB();
  flowParser_default.parser.yy = flow;
  flow.clear();
  if (title) flow.setDiagramTitle(title);
  flowParser_default.parse(encodeEntities(prepared(text)) + '\\n');
  return flow;
};
`;

const code = [
  around,
  `const shapeNames = ${JSON.stringify(shapeNames())};`,
  section('diagram-api/regexes.ts'),
  section('diagram-api/comments.ts'),
  section('rendering-util/edgeStep.ts'),
  section('diagrams/common/commonDb.ts'),
  functionOf('preprocess.ts', 'cleanupText'),
  functionOf('utils.ts', 'encodeEntities'),
  functionOf('utils.ts', 'getEdgeId'),
  section('diagrams/flowchart/flowDb.ts'),
  section('diagrams/flowchart/parser/flow.jison'),
  section('diagrams/flowchart/parser/flowParser.ts'),
  entry,
].join('\n');

const small = await minify(code, { module: true, ecma: 2020 });
const file = 'src/integrations/diagrams/mermaid/flow-parser.js';
writeFileSync(
  file,
  `/*! Mermaid ${version}, its reading of flowcharts. The MIT License. ${licence}. Written by scripts/write-flow-parser.ts. */\n${small.code}\n`,
);
console.log(`${file} is written from Mermaid ${version}.`);
