import type { Problem } from '../../catalogue/index.ts';
import type { Faq } from '../../schema/faq.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { type UnknownName, unknownNames } from '../../site/faq-figures.ts';

const problemOf = (path: string, { name, known }: UnknownName): Problem => ({
  file: 'faq.yaml',
  path,
  expected: `one of ${known.map((id) => `"${id}"`).join(', ')}`,
  got: `"${name}"`,
  fix: 'Choose one of these, in exactly this spelling.',
});

/** What the answers of the questions name and the price list of the day does not have. */
export const checkAnswers = (faq: Faq, list: PriceList): Problem[] =>
  faq.questions.flatMap(({ id, answer }) =>
    Object.entries(answer).flatMap(([language, text]) =>
      unknownNames(text, list).map((unknown) => problemOf(`questions.${id}.answer.${language}`, unknown)),
    ),
  );
