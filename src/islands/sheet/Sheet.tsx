import { ExplanationView } from '../explanation/ExplanationView.tsx';
import type { EstimateReport } from '../report/estimate-report.ts';
import { longestQrText, QrCode } from './QrCode.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { LineTable, TierTable } from './SheetTables.tsx';
import type { SheetProps } from './sheet-props.ts';

interface ScenarioProps {
  readonly scenario: EstimateReport['scenarios'][number];
  readonly props: SheetProps;
}

const ScenarioSheet = ({ scenario, props }: ScenarioProps) => {
  const { text } = props.context.words.translator;
  return (
    <section>
      {scenario.title && <h2>{scenario.title}</h2>}
      <p class="dw-sheet-headline">{scenario.headline}</p>
      <TierTable scenario={scenario} badge={text('result.cheapestBadge')} first={text('column.tier')} />
      {scenario.lines.length > 0 && (
        <>
          <h3>{text('sheet.lines')}</h3>
          <LineTable scenario={scenario} context={props.context} />
        </>
      )}
      <h3>{text('sheet.notes')}</h3>
      <ul>
        {scenario.shortNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
};

/** How the total of the chosen level came about: it comes last, so that the first page holds all that a reader needs. */
const ExplanationSheet = ({ scenario, props }: ScenarioProps) => {
  const { text } = props.context.words.translator;
  const chosen = scenario.tiers.find(({ id }) => id === props.chosen);
  if (chosen === undefined) return null;
  return (
    <div class="dw-explanation">
      <h3>
        {scenario.title && `${scenario.title}. `}
        {text('sheet.explanation', { tier: chosen.name })}
      </h3>
      <ExplanationView node={chosen.quote.total.explanation} telling={scenario.telling} />
    </div>
  );
};

/** An estimate on paper: what a salesperson hands to a customer. */
export const Sheet = (props: SheetProps) => {
  const { context, report } = props;
  const { link, sender, words } = context;
  const { text } = words.translator;
  return (
    <article class="dw-sheet-page">
      <header>
        <p class="dw-sheet-sender">{sender.name}</p>
        <h1>{text('sheet.title')}</h1>
        <SheetFacts {...props} />
      </header>
      {report.scenarios.map((scenario) => (
        <ScenarioSheet key={scenario.title} scenario={scenario} props={props} />
      ))}
      <footer>
        {link.length <= longestQrText && <QrCode text={link} label={text('sheet.qr')} />}
        <div>
          <p>{text(link.length <= longestQrText ? 'sheet.scan' : 'sheet.tooLongToScan')}</p>
          <p class="dw-sheet-link">{link}</p>
          <p>{text('sheet.contact', { name: sender.name, email: sender.email })}</p>
        </div>
      </footer>
      {report.scenarios.map((scenario) => (
        <ExplanationSheet key={scenario.title} scenario={scenario} props={props} />
      ))}
    </article>
  );
};
