/** Writes a brotli copy next to every text file of `dist/`, for your own server; CDNs compress by themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { distFolder } from '../src/catalogue/index.ts';

const isText = /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/;

const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((name) => isText.test(name));
for (const name of files) {
  const file = join(distFolder, name);
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
console.log(`${files.length} files compressed`);
