import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { keptFiles, namedByContent, seal } from './kept-files.ts';

const source = fileURLToPath(new URL('./worker.ts', import.meta.url));
const name = 'service-worker.js';

const bundle = (folder: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: name } },
    },
  });

/** What the worker of a site keeps. */
export interface Kept {
  readonly files: number;
  readonly bytes: number;
}

/** Writes the service worker of a finished site into it; pages that change afterwards no longer fit it. */
export const writeWorker = async (site: string): Promise<Kept> => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  try {
    await bundle(folder);
    const { count, size, warnings } = await injectManifest({
      swSrc: join(folder, name),
      swDest: join(site, name),
      globDirectory: site,
      globPatterns: keptFiles,
      dontCacheBustURLsMatching: namedByContent,
      manifestTransforms: [seal(site)],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return { files: count, bytes: size };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
