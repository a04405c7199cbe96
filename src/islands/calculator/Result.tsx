import { describeRuleError } from '../../i18n/rule-error-message.ts';
import type { Words } from '../../i18n/words.ts';
import { isRuleError, type Quote, type QuoteRequest, type RuleError } from '../../rules/index.ts';
import { cheapestSentence } from './cheapest-sentence.ts';
import { Notes } from './Notes.tsx';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  readonly estimate: Quote | RuleError;
  /** The request that the estimate answers. */
  readonly request: QuoteRequest;
  readonly isExample: boolean;
  /** A field cannot be read: the estimate still answers what was there before. */
  readonly isStale: boolean;
  readonly words: Words;
}

const Figures = ({ estimate, request, words }: Pick<Props, 'request' | 'words'> & { readonly estimate: Quote }) => {
  const telling = { words, lines: request.lines };
  return (
    <>
      <ResultTable quote={estimate} request={request} telling={telling} />
      <p class="dw-hint">{words.translator.text('result.unfold')}</p>
      <Notes quote={estimate} telling={telling} />
    </>
  );
};

/** The estimate: the cheapest tier in words, all tiers side by side, and what the amounts leave out. */
export const Result = ({ estimate, request, isExample, isStale, words }: Props) => {
  const { text } = words.translator;
  const failed = isRuleError(estimate);
  return (
    <section class="dw-answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{text('result.heading')}</h2>
      {isExample && <p class="dw-example">{text('result.example')}</p>}
      <p role="status" class="dw-headline">
        {isStale && <span class="dw-problem">{text('result.stale')} </span>}
        {failed ? describeRuleError(estimate, words.translator) : cheapestSentence(estimate, words)}
      </p>
      {!failed && <Figures estimate={estimate} request={request} words={words} />}
    </section>
  );
};
