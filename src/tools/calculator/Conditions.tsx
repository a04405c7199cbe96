import { useState } from 'preact/hooks';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Tool } from '../frame/use-tool.ts';

interface Props {
  readonly tool: Tool;
}

const loadFields = () => import('./ConditionFields.tsx').then(({ ConditionFields }) => ConditionFields);

/** The panel of what was agreed or chosen beside the lines; its fields are loaded when it is first unfolded. */
export const Conditions = ({ tool }: Props) => {
  const { state, words, problems } = tool;
  const hasProblem = problems.some(({ path }) => path.startsWith(`${state.active}.`) && !path.endsWith('.months'));
  // Not known until the panel is unfolded for the first time. An unreadable field unfolds the panel; only the visitor folds it again.
  const [isOpen, setOpen] = useState<boolean>();
  return (
    <details
      class="dw-foldout"
      data-markdown="skip"
      open={isOpen || hasProblem}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.translator.text('calculator.conditions')}</summary>
      {isOpen !== undefined && (
        <LazyPart load={loadFields} words={words} with={(all) => ({ tool: { ...tool, words: all } })} />
      )}
    </details>
  );
};
