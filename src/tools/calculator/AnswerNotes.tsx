import { useLayoutEffect, useRef } from 'preact/hooks';
import { type BillView, type Scenario, scenarioField, scenarioName } from '../../estimate/index.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { FlipNote } from './FlipNote.tsx';

interface Props {
  readonly tool: Tool;
  readonly scenario: Scenario;
  readonly bill: BillView;
}

const loadMisses = () => import('./CheaperMisses.tsx');

/** Adds a second scenario, which takes the focus, or removes it. */
const SplitButton = ({ tool: { estimate, words, act } }: { readonly tool: Tool }) => {
  const isPressed = useRef(false);
  const isSplit = estimate.other !== undefined;
  const action = { do: isSplit ? 'join' : 'split' } as const;
  useLayoutEffect(() => {
    if (isSplit && isPressed.current) document.getElementById('scenario-b')?.focus();
    isPressed.current = false;
  }, [isSplit]);
  const press = () => {
    isPressed.current = true;
    act(action);
  };
  return (
    <div class="dw-buttons">
      <button type="button" onClick={press}>
        {words.translator.text(`scenario.${action.do}`, { name: scenarioName(estimate, 'b', words) })}
      </button>
    </div>
  );
};

/** What each of two scenarios is called. */
const ScenarioNames = ({ tool }: { readonly tool: Tool }) => {
  const { text } = tool.words.translator;
  return (
    <div class="dw-scenario-names">
      {(['a', 'b'] as const).map((id) => (
        <EstimateField
          key={id}
          id={`scenario-${id}-name`}
          label={text('scenario.nameOf', { scenario: text(`scenario.${id}`) })}
          field={scenarioField(id, 'name')}
          host={tool}
        />
      ))}
    </div>
  );
};

/** What follows the amounts of the answer: what decided it or would change it, and a second scenario. */
export const AnswerNotes = ({ tool, scenario, bill }: Props) => (
  <>
    {bill.isOfMeeting && <LazyPart load={loadMisses} words={tool.words} with={(words) => ({ bill, words })} />}
    {/* What would change the cheapest of all is irrelevant when needs decide, or an offer is cheaper. */}
    {!bill.isOfMeeting && !bill.isOfferCheapest && <FlipNote scenario={scenario} list={tool.list} words={tool.words} />}
    {tool.estimate.other && <ScenarioNames tool={tool} />}
    <SplitButton tool={tool} />
  </>
);
