import { encode } from 'uqr';
import { type TierView, type TitledScenario, termText } from '../../../estimate/index.ts';
import type { IsoDate } from '../../../schema/units.ts';
import { AmountExplanation } from '../../../ui/explanation/AmountExplanation.tsx';
import { textIn } from '../../../words/index.ts';
import type { SendContext } from '../share-bar/output.ts';
import { LineTable, ReportTable, TierTable } from './SheetTables.tsx';

/** What the sheet prints. */
export interface SheetProps {
  readonly context: Omit<SendContext, 'tool'>;
  /** As typed for this sheet alone; may be empty. */
  readonly customer: string;
  /** The tier whose total is explained. */
  readonly chosen: TierView['id'];
  readonly date: IsoDate;
}

/** The squares of longer links are too small for a phone to read from paper. */
const longestQrText = 700;

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code: one path of squares, with the quiet border that readers need. */
const QrCode = ({ text, label }: QrCodeProps) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="dw-sheet-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path d={path} />
    </svg>
  );
};

/** For whom, when, under which reference and by which price list; how long it is valid, if the provider says so. */
const SheetFacts = ({ context: { list, words, sender, view }, customer, date }: SheetProps) => {
  const { translator, format, language } = words;
  const { text } = translator;
  const rows: readonly (readonly [string, string])[] = [
    [text('sheet.customer'), customer],
    [text('sheet.date'), format.date(date)],
    [text('send.reference'), view.reference],
    [
      text('sheet.priceList'),
      text('sheet.priceListOf', { date: format.date(list.id), publisher: list.publisher.name }),
    ],
    [text('sheet.validity'), textIn(sender.estimateValidity ?? {}, language)],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

interface ScenarioProps {
  readonly scenario: TitledScenario;
  readonly props: SheetProps;
}

const List = ({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );

const ScenarioSheet = ({ scenario, props }: ScenarioProps) => {
  const { translator, format } = props.context.words;
  const { text } = translator;
  const { needs, agreed, notes } = scenario;
  const needsLine = needs.length > 0 ? [text('send.asked', { needs: format.list(needs) })] : [];
  return (
    <section>
      {scenario.title && <h2>{scenario.title}</h2>}
      <p class="dw-sheet-headline">{scenario.headline}</p>
      <TierTable scenario={scenario} words={props.context.words} />
      <List heading={text('sheet.agreed')} items={[...needsLine, ...agreed.map(termText)]} />
      {scenario.report && <ReportTable report={scenario.report} words={props.context.words} />}
      {scenario.lines.length > 0 && (
        <>
          <h3>{text('sheet.lines')}</h3>
          <LineTable scenario={scenario} words={props.context.words} />
        </>
      )}
      <List heading={text('sheet.notes')} items={notes.map((note) => note.text)} />
    </section>
  );
};

/**
 * How the total of the chosen tier came about. It comes last, so that the first page holds everything that a reader
 * needs.
 */
const ExplanationSheet = ({ scenario, props }: ScenarioProps) => {
  const { words, list } = props.context;
  const chosen = scenario.tiers.find(({ id }) => id === props.chosen);
  if (chosen === undefined) return null;
  return (
    <div class="dw-explanation">
      <h3>
        {scenario.title && `${scenario.title}. `}
        {words.translator.text('sheet.explanation', { tier: chosen.name })}
      </h3>
      <AmountExplanation bill={scenario} tierId={chosen.id} column="total" list={list} words={words} />
    </div>
  );
};

/** An estimate on paper: what a salesperson hands to a customer. */
export const Sheet = (props: SheetProps) => {
  const { link, sender, words, view } = props.context;
  const { text } = words.translator;
  return (
    <article class="dw-sheet-page">
      <header>
        <p class="dw-sheet-sender">{sender.name}</p>
        <h1>{text('sheet.title')}</h1>
        <SheetFacts {...props} />
      </header>
      {view.scenarios.map((scenario) => (
        <ScenarioSheet key={scenario.id} scenario={scenario} props={props} />
      ))}
      <footer>
        {link.length <= longestQrText && <QrCode text={link} label={text('sheet.qr')} />}
        <div>
          <p>{text(link.length <= longestQrText ? 'sheet.scan' : 'sheet.tooLongToScan')}</p>
          <p class="dw-sheet-link">{link}</p>
          <p>{text('sheet.contact', { name: sender.name, email: sender.email })}</p>
        </div>
      </footer>
      {view.scenarios.map((scenario) => (
        <ExplanationSheet key={scenario.id} scenario={scenario} props={props} />
      ))}
    </article>
  );
};
