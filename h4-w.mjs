import { readFileSync } from 'node:fs'; import { brotliCompressSync } from 'node:zlib';
const seen = new Map(); const add = (f) => { if (seen.has(f)) return; const t = readFileSync(`dist${f}`, 'utf8'); seen.set(f, brotliCompressSync(readFileSync(`dist${f}`)).length); for (const m of t.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) add(`/_astro/${m[1]}`); };
for (const m of readFileSync(`dist/${process.argv[2] ?? 'calculator'}/index.html`, 'utf8').matchAll(/\s(?:component|renderer|before-hydration)-url="([^"]+)"/g)) add(m[1]);
let s = 0; for (const [f, n] of seen) { console.log(f, n); s += n; } console.log(s, s / 1024);
