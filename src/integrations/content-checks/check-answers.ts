import { formatPath, type Problem, readYaml, type SourceFile } from '../../catalogue/index.ts';
import type { Faq } from '../../schema/faq.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { type UnknownName, unknownNames } from '../../site/faq-figures.ts';

const file = 'faq.yaml';

const problemOf = (source: SourceFile, path: readonly PropertyKey[], { name, known }: UnknownName): Problem => {
  const line = source.lineOf(path);
  return {
    file,
    ...(line === undefined ? {} : { line }),
    path: formatPath(path),
    expected: `one of ${known.map((id) => `"${id}"`).join(', ')}`,
    got: `"${name}"`,
    fix: 'Choose one of these, in exactly this spelling.',
  };
};

const unknownRole = (role: string | undefined, { roles }: PriceList): UnknownName[] => {
  const known = roles.map(({ id }): string => id);
  return role === undefined || known.includes(role) ? [] : [{ name: role, known }];
};

/** What the answers of the questions name and the price list of the day does not have. */
export const checkAnswers = (contentFolder: string, { questions }: Faq, list: PriceList): Problem[] => {
  const source = readYaml(contentFolder, file);
  if (Array.isArray(source)) return [];
  return questions.flatMap(({ answer, link }, index) => [
    ...Object.entries(answer).flatMap(([language, text]) =>
      unknownNames(text, list).map((unknown) => problemOf(source, ['questions', index, 'answer', language], unknown)),
    ),
    ...unknownRole(link?.job?.roleId, list).map((unknown) =>
      problemOf(source, ['questions', index, 'link', 'job', 'roleId'], unknown),
    ),
  ]);
};
