import { useMemo } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import { isRuleError, type Quote, type RuleError } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';
import type { Telling } from '../explanation/telling.ts';
import { LaterRuleError } from '../later/LaterRuleError.tsx';
import { cheapestSentence } from './cheapest-sentence.ts';
import { momentsOf } from './deadlines.ts';
import { FlipNote } from './FlipNote.tsx';
import { Notes } from './Notes.tsx';
import { OfferNote } from './OfferNote.tsx';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  readonly estimate: Quote | RuleError;
  /** The scenario that the estimate answers. */
  readonly scenario: Scenario;
  readonly priceList: PriceList;
  readonly isExample: boolean;
  /** A field cannot be read: the estimate still answers what was there before. */
  readonly isStale: boolean;
  readonly words: Words;
}

type FiguresProps = Pick<Props, 'scenario' | 'priceList' | 'words'> & { readonly estimate: Quote };

const Figures = ({ estimate, scenario, priceList, words }: FiguresProps) => {
  const { reportedAt, request, labels, offer } = scenario;
  const deadlines = useMemo(() => reportedAt && momentsOf(reportedAt, priceList), [reportedAt, priceList]);
  const lines = request.lines.map((line, index) => ({ ...line, label: labels[index] ?? '' }));
  const telling: Telling = { words, lines };
  return (
    <>
      <ResultTable
        quote={estimate}
        request={request}
        deadlines={deadlines || null}
        reportedAt={reportedAt}
        priceList={priceList}
        telling={telling}
      />
      <p class="dw-hint">{words.translator.text('result.unfold')}</p>
      <FlipNote request={request} priceList={priceList} words={words} />
      {offer !== undefined && <OfferNote offer={offer} quote={estimate} words={words} />}
      <Notes quote={estimate} scenario={scenario} priceList={priceList} telling={telling} />
    </>
  );
};

/** The estimate: the cheapest tier in words, all tiers side by side, and what the amounts leave out. */
export const Result = ({ estimate, scenario, priceList, isExample, isStale, words }: Props) => {
  const { text } = words.translator;
  const failed = isRuleError(estimate);
  return (
    <section class="dw-answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{text('result.heading')}</h2>
      {isExample && <p class="dw-example">{text('result.example')}</p>}
      <p role="status" class="dw-headline">
        {isStale && <span class="dw-problem">{text('result.stale')} </span>}
        {failed ? <LaterRuleError error={estimate} words={words} /> : cheapestSentence(estimate, words)}
      </p>
      {!failed && <Figures estimate={estimate} scenario={scenario} priceList={priceList} words={words} />}
    </section>
  );
};
