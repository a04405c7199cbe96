import { formatPath, type Parsed, type Problem, readFile } from '../../catalogue/index.ts';
import { type Language, localizedTexts } from '../../schema/language.ts';
import { type Onboarding, onboardingSchema } from '../../schema/onboarding.ts';
import { type ServiceModel, serviceModels } from '../../schema/service-model.ts';
import { outline } from '../../site/components/flowchart/outline.ts';
import { textIn } from '../../words/index.ts';
import { checkDiagram, type DiagramMistake } from './check-diagram.ts';

const file = 'onboarding.yaml';

const locate = (
  { source }: Parsed<Onboarding>,
  path: readonly PropertyKey[],
  { line, ...mistake }: DiagramMistake,
): Problem => {
  // The text begins on the line after its key.
  const keyLine = source.lineOf(path);
  return { file, ...(keyLine === undefined ? {} : { line: keyLine + line }), path: formatPath(path), ...mistake };
};

/** The boxes and arrows of a flowchart, without their texts. */
const skeletonOf = (text: string): string =>
  outline(text)
    .map(({ id, ways }) => [id, ...ways.map(({ toId }) => toId)].join(' > '))
    .join(', ');

const translationMistakes = (text: string, original: string): DiagramMistake[] =>
  skeletonOf(text) === skeletonOf(original)
    ? []
    : [
        {
          line: 1,
          expected: `the same boxes and arrows in each language: ${skeletonOf(original)}`,
          got: skeletonOf(text),
          fix: 'Give the flowcharts the same letters and arrows; only the texts in the boxes differ.',
        },
      ];

const checkModel = async (
  onboarding: Parsed<Onboarding>,
  model: ServiceModel,
  languages: readonly Language[],
): Promise<Problem[]> => {
  const { flowchart } = onboarding.value[model];
  const [first = ''] = languages;
  const problems: Problem[] = [];
  for (const language of languages) {
    const mistakes = await checkDiagram(textIn(flowchart, language));
    // A flowchart with mistakes is not worth comparing.
    if (problems.length + mistakes.length === 0) {
      mistakes.push(...translationMistakes(textIn(flowchart, language), textIn(flowchart, first)));
    }
    problems.push(...mistakes.map((mistake) => locate(onboarding, [model, 'flowchart', language], mistake)));
  }
  return problems;
};

/** Checks every flowchart of a content folder; each problem names the line of the file. What else is wrong in it is left to the catalogue. */
export const checkOnboarding = async (contentFolder: string, languages: readonly Language[]): Promise<Problem[]> => {
  const onboarding = readFile(contentFolder, file, onboardingSchema(localizedTexts(languages)), []);
  if (onboarding === undefined || onboarding.faults.length > 0) return [];
  const problems: Problem[] = [];
  // One after the other: Mermaid needs browser globals, of which there is only one set.
  for (const model of serviceModels) problems.push(...(await checkModel(onboarding, model, languages)));
  return problems;
};
