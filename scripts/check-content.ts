/**
 * Says every mistake in the content of the site, pages included, each with its file and line and how to mend it, and what is still to
 * be written.
 *
 * Usage: npm run check-content
 */
import { CatalogueError, contentFolder, describeGaps, gapsIn } from '../src/catalogue/index.ts';
import { contentProblems } from '../src/integrations/content-checks/index.ts';

const problems = await contentProblems(contentFolder);
if (problems.length > 0) {
  console.error(new CatalogueError(problems).message);
  console.error(`${problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`} in ${contentFolder}/.`);
  process.exitCode = 1;
} else {
  console.log(`No mistakes in ${contentFolder}/.`);
}

const gaps = gapsIn(contentFolder);
if (gaps.length > 0) {
  console.log(`${gaps.length === 1 ? 'One gap' : `${gaps.length} gaps`} left to fill, each between [[ and ]]:`);
  console.log(describeGaps(contentFolder, gaps));
}
