import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Code, Root } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { type DiagramMistake, drawable } from './check-diagram.ts';

const component = 'FencedChart';
const importOfComponent = `import ${component} from '@components/flowchart/${component}.astro';`;

type Properties = Readonly<Record<string, string | undefined>>;

const element = (number: number, properties: Properties) => ({
  type: 'mdxJsxFlowElement' as const,
  name: component,
  attributes: Object.entries({ number: String(number), ...properties }).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  ),
  children: [],
});

const sentence = (file: URL | undefined, fence: Code['position'], { line, expected, got }: DiagramMistake): string => {
  const path = file ? relative('.', fileURLToPath(file)) : '';
  return `${path}:${(fence?.start.line ?? 0) + line} is shown as code: expected ${expected}; got ${got}`;
};

/**
 * Draws the flowcharts in the fences of MDX pages: a fence with the language `mermaid` is replaced by the component that draws it. A
 * diagram that cannot be drawn as Mermaid reads it stays code, and `warn` is called with where and why.
 */
export const drawFences =
  (warn: (sentence: string) => void): MdastPluginEntry =>
  ({ fileURL, sourceFormat }) => {
    if (sourceFormat !== 'mdx') return undefined;
    let drawn = 0;
    return {
      name: 'draw-fences',
      options: { position: true },
      async code({ lang, value, position }) {
        if (lang !== 'mermaid') return undefined;
        const diagram = await drawable(value);
        if ('mistake' in diagram) {
          warn(sentence(fileURL, position, diagram.mistake));
          return undefined;
        }
        drawn += 1;
        const { plain: text, title, description: summary } = diagram;
        return element(drawn, { text, title, summary });
      },
      after(root: Readonly<Root>, context) {
        if (drawn > 0) context.prependChild(root, { type: 'mdxjsEsm', value: importOfComponent });
      },
    };
  };
