import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { youngGeneration } from '../in-threads.ts';
import type { ParsedFile } from './parse-file.ts';

/** What the thread is sent: a page as it was rendered, or at the end the folder of the site. */
export type EarlyMessage = { readonly file: string; readonly bytes: Uint8Array } | { readonly site: string };

/** What it sends: that it is done with a page, or at the end what it parsed. */
export type EarlyAnswer = 'parsed' | readonly ParsedFile[];

/** How many pages may wait for the thread. What is rendered meanwhile is left to as many threads as there are processors. */
const mostWaiting = 32;

interface EarlyThread {
  readonly parse: (file: string, bytes: Uint8Array) => void;
  /** What it parsed of the files that a folder holds, byte for byte. */
  readonly finish: (site: string) => Promise<readonly ParsedFile[]>;
}

const startThread = (siteAddress: string): EarlyThread => {
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: siteAddress,
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
    parse: (file, bytes) => {
      if (waiting >= mostWaiting) return;
      waiting += 1;
      send({ file, bytes });
    },
    finish: async (site) => {
      worker.ref();
      send({ site });
      await once(worker, 'exit');
      return answer;
    },
  };
};

/** @example fileOf('https://site.example/contact/') // 'contact/index.html' */
const fileOf = (address: string): string => `${new URL(address).pathname.slice(1)}index.html`;

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** Hands each page to the thread once it is rendered. */
const parsingAlong = (byDefault: AstroPrerenderer, parse: EarlyThread['parse']): AstroPrerenderer => ({
  ...byDefault,
  render: async (request, options) => {
    const rendered = await byDefault.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!isPage(response)) return rendered;
    const bytes = new Uint8Array(await response.arrayBuffer());
    parse(fileOf(request.url), bytes);
    return { ...rendered, response: new Response(bytes, response) };
  },
});

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
  let thread: EarlyThread | undefined;
  let parsed: readonly ParsedFile[] = [];
  return {
    parsed: () => parsed,
    integration: {
      name: 'early-parser',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          if (availableParallelism() < 2) return;
          setPrerenderer((byDefault) => {
            const started = startThread(siteAddress);
            thread = started;
            return parsingAlong(byDefault, started.parse);
          });
        },
        'astro:build:generated': async ({ dir }) => {
          parsed = (await thread?.finish(fileURLToPath(dir))) ?? [];
        },
      },
    },
  };
};
