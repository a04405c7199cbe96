import { brotliCompressSync, constants } from 'node:zlib'; import { readFileSync, readdirSync } from 'node:fs';
const q = (f) => brotliCompressSync(readFileSync(f), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
for (const d of ['/tmp/h4-dist-before', 'dist']) for (const n of ['estimate', 'Calculator', 'Comparator', 'pricing', 'SlaClock', 'BreakEven', 'PriceAnswer','link','deadlines','LazyPart']) for (const f of readdirSync(`${d}/_astro`).filter((f) => f.startsWith(`${n}.`) && f.endsWith('.js'))) console.log(d, f, q(`${d}/_astro/${f}`), readFileSync(`${d}/_astro/${f}`).length);
