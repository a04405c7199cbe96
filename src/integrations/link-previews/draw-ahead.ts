import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseDocument } from 'yaml';
import type { AheadJob } from './draw-ahead-thread.ts';
import type { Card } from './draw-preview.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/;

const cardOf = (file: string): Card[] => {
  const [, yaml = ''] = frontMatter.exec(readFileSync(file, 'utf8')) ?? [];
  const { title, description } = parseDocument(yaml).toJS() ?? {};
  return typeof title === 'string' && typeof description === 'string' ? [{ title, description }] : [];
};

/**
 * What most pictures will show, from the front matter of the pages, before the pages are built. A card that is missing or wrong does
 * no harm: the final pictures are drawn from the built pages.
 */
export const cardsAhead = (docs: string): Card[] =>
  existsSync(docs)
    ? readdirSync(docs, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .flatMap((name) => cardOf(join(docs, name)))
    : [];

/**
 * Draws pictures in a worker thread while the pages are built, which keeps one processor busy and leaves the others free. A failure
 * here is ignored: the picture is drawn again, and the failure reported, when the pages are done.
 */
export const drawAhead = (job: AheadJob): Promise<void> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./draw-ahead-thread.ts', import.meta.url), { workerData: job });
    worker.on('error', () => done());
    worker.on('exit', () => done());
  });
