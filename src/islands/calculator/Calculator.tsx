import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import { quote, requestLimits } from '../../rules/index.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import type { EstimateState, LinkContext } from '../../share/index.ts';
import { draftOf } from './draft.ts';
import { type HistoryAction, reduceHistory, startHistory } from './history.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { Result } from './Result.tsx';
import { readDraft } from './read-draft.ts';
import { useLink } from './use-link.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  readonly priceList: PriceList;
  readonly presets: readonly JobPreset[];
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
}

const exampleState = ({ request, reportedAt }: WorkedExample, { id }: PriceList): EstimateState => ({
  list: id,
  request,
  labels: request.lines.map(() => ''),
  reportedAt,
});

const linkContext = ({ id, roles, vat }: PriceList, fallback: EstimateState): LinkContext => ({
  lists: [{ id, roleIds: roles.map((role) => role.id), countries: vat.rates.map(({ country }) => country) }],
  fallback,
  limits: requestLimits,
});

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = ({ language, messages, priceList, presets, example }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList), []);
  const firstState = useMemo(() => exampleState(example, priceList), []);
  const context = useMemo(() => linkContext(priceList, firstState), []);
  const [history, dispatch] = useReducer(reduceHistory, firstState, (state) => startHistory(draftOf(state)));
  const [origin, setOrigin] = useState<'example' | 'link' | 'visitor'>('example');
  const { state, problems } = useMemo(() => readDraft(history.present, priceList), [history.present]);
  const lastState = useRef(firstState);
  if (state !== null) lastState.current = state;
  const shown = lastState.current;
  const estimate = useMemo(() => quote(shown.request, priceList), [shown]);

  const act = (action: HistoryAction) => {
    setOrigin('visitor');
    dispatch(action);
  };
  const linkProblems = useLink(context, state, origin === 'visitor', (opened) => {
    setOrigin('link');
    dispatch({ do: 'replace', state: opened });
  });

  return (
    <div class="dw-calculator not-content">
      <LinkNotice problems={linkProblems} translator={words.translator} />
      <WorkForm history={history} problems={problems} presets={presets} priceList={priceList} words={words} act={act} />
      <Result
        estimate={estimate}
        state={shown}
        priceList={priceList}
        isExample={origin === 'example'}
        isStale={problems.length > 0}
        words={words}
      />
    </div>
  );
};
