import { expect, test } from 'vitest';
import { isActiveFile } from '../../../src/importer/safety/active-file.ts';
import { convertFiles } from '../support/convert.ts';

const bytes = (text: string) => () => new TextEncoder().encode(text);

test.each([
  ['a.html', ''],
  ['a.HTM', ''],
  ['a.xhtml', ''],
  ['a.js', ''],
  ['a.mjs', ''],
  ['a.svgz', ''],
  ['a.svg', '<svg><script>x()</script></svg>'],
  ['a.svg', '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script href="a.txt"/></svg>'],
  ['a.svg', '<svg onload="x()"/>'],
  ['a.svg', '<svg><path d=""onclick = \'x()\'/></svg>'],
  ['a.svg', '<svg><a href="java&#x09;script&#58;x()"/></svg>'],
  ['a.svg', '<!DOCTYPE svg [<!ENTITY x "&#60;script>x()&#60;/script>">]><svg>&x;</svg>'],
  ['a.svg', '<svg><use href="data:text/html,x"/></svg>'],
  ['a.svg', '<svg><a href="java&#x0000000073;cript:x()"/></svg>'],
  ['a.svg', '<svg><a href="java&#0000000000115;cript:x()"/></svg>'],
  ['a.svg', '<svg xmlns:é.s="http://www.w3.org/2000/svg"><é.s:script>x()</é.s:script></svg>'],
  ['a.svg', '<!DOCTYPE svg [<!ENTITY j "java">]><svg><a href="&j;script:x()"/></svg>'],
  [
    'a.svg',
    '<!DOCTYPE svg [<!ENTITY % p "&#60;!ENTITY x \'&#38;#60;script>x()&#38;#60;/script>\'>">%p;]><svg>&x;</svg>',
  ],
  ['a.svg', '<!DOCTYPE svg [<!ENTITY x SYSTEM "https://x.nl/x">]><svg>&x;</svg>'],
  ['a.svg', '<\0s\0v\0g\0>\0'],
  ['a.svg', '<?xml version="1.0" encoding="iso-2022-jp"?><svg><scr\u001b(Bipt>x()</scr\u001b(Bipt></svg>'],
  ['a.xml', '<?xml-stylesheet href="a.xsl"?><a/>'],
])('%s with %j is active', (path, text) => {
  expect(isActiveFile(path, bytes(text))).toBe(true);
});

test.each([
  ['a.pdf', '%PDF <script>'],
  ['a.txt', '<script>'],
  ['a.json', '{}'],
  ['a.svg', '<svg viewBox="0 0 1 1"><style>.on { fill: red }</style><path d="M1 1"/><text>on x = 1</text></svg>'],
  ['a.svg', '<svg><image href="data:image/png;base64,x"/><foreignObject><div>tekst</div></foreignObject></svg>'],
  ['a.svg', '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;"/>'],
  ['a.xml', '<a b="c"/>'],
])('%s with %j is not', (path, text) => {
  expect(isActiveFile(path, bytes(text))).toBe(false);
});

test('an active file is not copied, and is noted where a page links to it', () => {
  const { pages, downloads, unused, notes } = convertFiles({
    'a.md': '# A\n\n[x](demo.html) [y](ok.pdf)\n\n![z](kwaad.svg) ![w](goed.svg)\n\n<img src="kwaad.svg">\n',
    'demo.html': '',
    'ok.pdf': '',
    'kwaad.svg': '<svg onload="x()"/>',
    'goed.svg': '<svg/>',
  });
  expect(String(pages.get('a.mdx'))).toContain(
    '[x](demo.html) [y](/ok.pdf)\n\n<img src="kwaad.svg" alt="z" /> ![w](./goed.svg)\n\n<img src="kwaad.svg" />',
  );
  expect([...pages.keys(), ...downloads.keys()]).toEqual(['a.mdx', 'goed.svg', 'sidebar.json', 'ok.pdf']);
  expect(unused).toEqual(['demo.html', 'kwaad.svg']);
  expect(notes.map(({ code, line }) => `${code} ${line}`)).toEqual(['file-active 3', 'file-active 7', 'file-active 5']);
});
