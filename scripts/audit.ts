/**
 * Checks the built site against the bars that take too long for `npm test`. Prints a table, and exits with 1 when a gate is below its bar
 * or could not run. `npm run audit -- lighthouse budgets` runs only the named gates; `-- budgets --accept` accepts the current figures.
 */
import { accessibilityGate } from './audit/accessibility.ts';
import { budgetsGate } from './audit/budgets.ts';
import { spellingGate, unusedGate } from './audit/checkers.ts';
import { type Gate, runGate, type Verdict } from './audit/gate.ts';
import { htmlValidateGate, nuGate } from './audit/html.ts';
import { importerGate } from './audit/importer.ts';
import { keyboardGate } from './audit/keyboard.ts';
import { languagesGate } from './audit/languages.ts';
import { licencesGate } from './audit/licences.ts';
import { lighthouseGate } from './audit/lighthouse.ts';
import { listSitesGate } from './audit/list-sites.ts';
import { otherContentGate } from './audit/other-content.ts';
import { readabilityGate } from './audit/readability.ts';
import { serversGate } from './audit/servers.ts';

const gates: readonly Gate[] = [
  unusedGate,
  licencesGate,
  spellingGate,
  readabilityGate,
  htmlValidateGate,
  nuGate,
  accessibilityGate,
  keyboardGate,
  budgetsGate,
  lighthouseGate,
  languagesGate,
  serversGate,
  listSitesGate,
  importerGate,
  otherContentGate,
];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !gates.some((gate) => gate.name === name));
const chosen = gates.filter(({ name }) => asked.length === 0 || asked.includes(name));

const runChosen = async (): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const gate of chosen) {
    console.log(`\n── ${gate.name}: ${gate.bar}`);
    const verdict = await runGate(gate);
    for (const detail of verdict.details ?? []) console.log(`   ${detail}`);
    verdicts.push(verdict);
  }
  return verdicts;
};

if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')}. There are: ${gates.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else {
  const verdicts = await runChosen();
  console.table(
    chosen.map(({ name, bar }, at) => ({
      gate: name,
      bar,
      verdict: verdicts[at]?.state,
      found: verdicts[at]?.summary,
    })),
  );
  if (verdicts.some(({ state }) => state !== 'passed')) process.exitCode = 1;
}
