import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { visibleTexts } from './visible-text.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:tsx?|astro)$/.test(name),
);

test.each([
  ['the text of an element', 'a.tsx', 'const a = <p>Hello</p>', ['Hello']],
  ['the name of a button', 'a.tsx', 'const a = <button aria-label="Close">×</button>', ['Close']],
  ['a choice between two texts', 'a.tsx', "const a = <p>{isOn ? 'On' : 'Off'}</p>", ['On', 'Off']],
  ['a text in pieces', 'a.tsx', 'const a = <p>{count + " days"}</p>', ['days']],
  ['a text that a script puts in the page', 'a.ts', "place.textContent = 'Done'", ['Done']],
  ['the template of a component', 'a.astro', '---\nconst a = 1;\n---\n\n<p title="Home">Go {a}</p>', ['Home', 'Go']],
  ['the script of a component', 'a.astro', "<script>\nbox.title = 'Open';\n</script>", ['Open']],
  ['what a dictionary says', 'a.tsx', "const a = <p title={text('home')}>{text('hello')} · {name}</p>", []],
  ['what is no text', 'a.tsx', '// Hello\nconst a = <p class="wide" id="top">{key === "a" && <b />}</p>', []],
])('finds %s', (_, name, source, found) => {
  expect(visibleTexts(name, source)).toEqual(found);
});

const found = sources.flatMap((name) =>
  visibleTexts(name, readFileSync(`src/${name}`, 'utf8')).map((text) => `${name}: ${text}`),
);

test('no text that visitors read stands in the code: it belongs in src/words/dictionaries', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
