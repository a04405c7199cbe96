import type { Advice } from './advice.ts';

/** About code and diagrams. */
export const code = {
  annotate: {
    done: 'The notes stand as a list below the words, and the marks such as (1) as text.',
    todo: 'Nothing, or put each note where its mark is.',
  },
  mermaid: {
    done: 'Kept as a Mermaid block, which Starlight shows as text.',
    todo: 'Add a Mermaid plugin to the site, or put a picture of it here.',
  },
  'mermaid-as-code': {
    done: 'Kept as a Mermaid block, which this site shows as code: it draws flowcharts of plain boxes and arrows alone.',
    todo: 'Write it as such a flowchart, or put a picture of it here.',
  },
  'code-line-numbers': {
    done: 'Kept as showLineNumbers, which Starlight shows with the plugin for line numbers.',
    todo: 'Add @expressive-code/plugin-line-numbers to the site, or remove it.',
  },
  'code-marks': {
    done: 'Left out: this site has Expressive Code switched off.',
    todo: 'Nothing, unless the marks mattered.',
  },
} as const satisfies Record<string, Advice>;
