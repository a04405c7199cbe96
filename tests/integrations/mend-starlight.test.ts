import { expect, test } from 'vitest';
import { mend } from '../../src/integrations/mend-starlight/mend.ts';

test('gives every button a type, and leaves the type that it has', () => {
  expect(mend('<button class="a">A</button><button\n type="submit">B</button>')).toBe(
    '<button type="button" class="a">A</button><button\n type="submit">B</button>',
  );
});

test('names the search by its word and leaves its keys out of the name', () => {
  const html =
    '<button type="button" data-open-modal aria-label="Zoeken"><svg aria-hidden="true"></svg> <span class="b" aria-hidden="true">Zoeken</span> <kbd class="c"><kbd>Ctrl</kbd></kbd></button>';
  expect(mend(html)).toBe(
    '<button type="button" data-open-modal><svg aria-hidden="true"></svg> <span class="b">Zoeken</span> <kbd aria-hidden="true" class="c"><kbd>Ctrl</kbd></kbd></button>',
  );
});
