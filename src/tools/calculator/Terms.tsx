import { useState } from 'preact/hooks';
import { promisesNothing } from '../../rules/index.ts';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { PartFields } from '../frame/contract/PartFields.tsx';
import { ReportFields } from '../frame/report/ReportFields.tsx';
import { type Tool, withWords } from '../frame/use-tool.ts';
import { StartAsReport } from './StartAsReport.tsx';

interface Props {
  readonly tool: Tool;
}

const loadFields = () => import('./ConditionFields.tsx');

/** The panel of what was agreed or chosen beside the lines. */
const Conditions = ({ tool }: Props) => {
  const { state, words, problems } = tool;
  const hasProblem = problems.some(
    ({ path }) => path.startsWith(`${state.active}.`) && !/months|units|reportedAt/.test(path),
  );
  // An unreadable field unfolds the panel; only the visitor folds it again.
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="dw-foldout"
      data-markdown="skip"
      open={isOpen || hasProblem}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id="agreed">{words.translator.text('calculator.conditions')}</summary>
      {(isOpen || hasProblem) && (
        <LazyPart load={loadFields} words={words} with={(all) => ({ tool: withWords(tool, all) })} />
      )}
    </details>
  );
};

/** What is asked once for all lines: when a fault is reported, what the fees count, and what was agreed. */
export const Terms = ({ tool }: Props) => (
  <>
    {!promisesNothing(tool.list) && (
      <>
        <ReportFields tool={tool} />
        <StartAsReport tool={tool} />
      </>
    )}
    <PartFields tool={tool} />
    <Conditions tool={tool} />
  </>
);
