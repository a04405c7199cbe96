/** Builds the sites of `tests/providers/` that the browser tests visit besides the one that SITE names. */
import { spawnSync } from 'node:child_process';
import { fixtureSites, referenceContent, referenceSite } from '../tests/support/sites.ts';
import { writeThreeLanguages } from '../tests/support/three-languages.ts';

writeThreeLanguages();

if (fixtureSites.includes(referenceSite))
  console.log(`content/ is not that of ${referenceContent}/, so the site of the tests is built and checked apart.`);

for (const site of fixtureSites) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, SITE: site },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
