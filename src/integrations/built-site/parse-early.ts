import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { freeMemory } from '../collect-garbage.ts';
import { youngGeneration } from '../in-threads.ts';
import type { ParsedFile } from './parse-file.ts';

/** What the thread starts with: the folder of the site, and where it will be hosted. */
export interface EarlyJob {
  readonly site: string;
  readonly siteAddress: string;
}

/** What the thread is sent: a page that was written; nothing once all are. */
export type EarlyMessage = { readonly file?: string };

/** What it sends: that it is done with a page, or at the end what it parsed. */
export type EarlyAnswer = 'parsed' | readonly ParsedFile[];

/** How many pages may wait for the thread. What is rendered meanwhile is left to as many threads as there are processors. */
const mostWaiting = 32;

interface EarlyThread {
  readonly parse: (file: string) => void;
  /** What it parsed of the files as they are by now, byte for byte. */
  readonly finish: () => Promise<readonly ParsedFile[]>;
}

const startThread = (job: EarlyJob): EarlyThread => {
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: youngGeneration,
  });
  let waiting = 0;
  let answer: readonly ParsedFile[] = [];
  worker.on('message', (message: EarlyAnswer) => {
    if (message === 'parsed') waiting -= 1;
    else answer = message;
  });
  // A build that fails is not to wait for it.
  worker.unref();
  const send = (message: EarlyMessage): void => worker.postMessage(message);
  return {
    parse: (file) => {
      if (waiting >= mostWaiting) return;
      waiting += 1;
      send({ file });
    },
    finish: async () => {
      worker.ref();
      send({});
      await once(worker, 'exit');
      return answer;
    },
  };
};

/** @example fileOf('https://site.example/contact/') // 'contact/index.html' */
const fileOf = (address: string): string => `${new URL(address).pathname.slice(1)}index.html`;

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** Hands each page to the thread when the next one is rendered: it is written by then. */
const parsingAlong = (byDefault: AstroPrerenderer, parse: EarlyThread['parse']): AstroPrerenderer => {
  let written: string | undefined;
  return {
    ...byDefault,
    render: async (request, options) => {
      if (written !== undefined) parse(written);
      const rendered = await byDefault.render(request, options);
      written = isPage(rendered instanceof Response ? rendered : rendered.response) ? fileOf(request.url) : undefined;
      return rendered;
    },
  };
};

/** What parses pages while others are rendered, and what it parsed. */
export interface EarlyParser {
  readonly integration: AstroIntegration;
  readonly parsed: () => readonly ParsedFile[];
}

/**
 * Parses pages while Astro, which uses one processor for that, renders the next. What comes of them holds for the files that the site
 * then has, byte for byte; whatever is not among it is parsed later.
 *
 * @param siteAddress where the site will be hosted, for the links in the Markdown of its pages
 */
export const earlyParser = (siteAddress: string): EarlyParser => {
  let site = '';
  let thread: EarlyThread | undefined;
  let parsed: readonly ParsedFile[] = [];
  return {
    parsed: () => parsed,
    integration: {
      name: 'early-parser',
      hooks: {
        'astro:config:done': ({ config }) => {
          site = fileURLToPath(config.outDir);
        },
        'astro:build:start': ({ setPrerenderer }) => {
          if (availableParallelism() < 2) return;
          setPrerenderer((byDefault) => {
            // Here memory is at its height: what bundles has ended, and this thread needs some too.
            freeMemory();
            const started = startThread({ site, siteAddress });
            thread = started;
            return parsingAlong(byDefault, started.parse);
          });
        },
        'astro:build:generated': async () => {
          parsed = (await thread?.finish()) ?? [];
        },
      },
    },
  };
};
