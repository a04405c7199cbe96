import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** About as long as a page of the site: three headings, paragraphs with a link, a list, a table and a note. */
const page = (number: number): string => `---
title: Page ${number}
description: What page ${number} tells about subject ${number}, in one sentence that previews and search results show.
---

import { Aside } from '@astrojs/starlight/components';

The first paragraph answers the question of page ${number} at once. It has a **strong** word, some _emphasis_ and a way to the
[home page](/).

## What subject ${number} is

${'A paragraph explains it in short sentences. Each says one thing, and the next one follows from it. '.repeat(4)}

- The first point of page ${number}
- The second point, with a word of \`code\`
- The third point

## How subject ${number} compares

| Point | One way | Another way |
| ----- | ------- | ----------- |
| First | ${number} | ${number + 1} |
| Second | sooner | later |
| Third | by us | by you |

<Aside>Page ${number} has a note, as many pages do.</Aside>

## What comes next

${'The last part tells who does what, and when. '.repeat(6)}
`;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Writes pages into a docs folder: half of them in the first language, half as their English versions. */
export const writePages = (docs: string, count: number): void => {
  for (const folder of ['generated', 'en/generated']) {
    for (let number = 1; number <= count / 2; number += 1) write(join(docs, folder, `${number}.mdx`), page(number));
  }
};
