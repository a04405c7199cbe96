import { expect, test } from 'vitest';
import { unwrapped } from '../../src/integrations/plain-imports.ts';

test.each([
  ['x=()=>a(()=>import("./b.js"),[])', 'x=()=>import("./b.js")'],
  ['L(async()=>{let{c:e}=await(import("b.js"));return{c:e}},[]).then(f)', 'import("b.js").then(f)'],
  ['L(async()=>{const{c:e}=await(import("./b.js"));return{c:e}},[]).then(f)', 'import("./b.js").then(f)'],
  [
    '(await $(async()=>{const{c:e,d:t}=await(import("./b.js"));return{c:e,d:t}},[])).c()',
    '(await import("./b.js")).c()',
  ],
  // What is not the helper's stays.
  ['a(()=>import("./b.js"),c)', 'a(()=>import("./b.js"),c)'],
  ['a(()=>b("./c.js"),[])', 'a(()=>b("./c.js"),[])'],
])('%s becomes %s', (code, plain) => {
  expect(unwrapped(code)).toBe(plain);
});
