import type { Question } from '../../../schema/faq.ts';
import type { Language } from '../../../schema/language.ts';
import { site } from '../../site.ts';
import type { PageContext } from './page-context.ts';
import type { Thing } from './thing.ts';

const answerText = ({ answer, points = [] }: Question, language: Language): string =>
  [answer[language], ...points.map((point) => `- ${point[language]}`)].join('\n');

/** The questions and answers of `content/faq.yaml`. */
export const faqPage = ({ language }: PageContext): Thing => ({
  '@type': 'FAQPage',
  inLanguage: language,
  mainEntity: site.faq.questions.map((entry) => ({
    '@type': 'Question',
    name: entry.question[language],
    acceptedAnswer: { '@type': 'Answer', text: answerText(entry, language) },
  })),
});
