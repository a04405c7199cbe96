import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import { type QuoteRequest, quote, requestLimits } from '../../rules/index.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { LinkContext } from '../../share/index.ts';
import { draftOf } from './draft.ts';
import { type DraftAction, reduceDraft } from './draft-reducer.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { Result } from './Result.tsx';
import { readDraft } from './read-draft.ts';
import { useLink } from './use-link.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  readonly priceList: PriceList;
  /** The estimate that the page opens with, marked as an example. */
  readonly example: QuoteRequest;
}

const linkContext = ({ id, roles }: PriceList, example: QuoteRequest): LinkContext => ({
  lists: [{ id, roleIds: roles.map((role) => role.id) }],
  fallback: { list: id, request: example },
  limits: requestLimits,
});

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = ({ language, messages, priceList, example }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList), []);
  const context = useMemo(() => linkContext(priceList, example), []);
  const [draft, dispatch] = useReducer(reduceDraft, example, draftOf);
  const [origin, setOrigin] = useState<'example' | 'link' | 'visitor'>('example');
  const { request, problems } = useMemo(() => readDraft(draft), [draft]);
  const lastRequest = useRef(example);
  if (request !== null) lastRequest.current = request;
  const shown = lastRequest.current;
  const estimate = useMemo(() => quote(shown, priceList), [shown]);

  const act = (action: DraftAction) => {
    setOrigin('visitor');
    dispatch(action);
  };
  const linkProblems = useLink(context, request, origin === 'visitor', (opened) => {
    setOrigin('link');
    dispatch({ do: 'replace', request: opened });
  });

  return (
    <div class="dw-calculator not-content">
      <LinkNotice problems={linkProblems} translator={words.translator} />
      <WorkForm draft={draft} problems={problems} priceList={priceList} words={words} act={act} />
      <Result
        estimate={estimate}
        request={shown}
        isExample={origin === 'example'}
        isStale={problems.length > 0}
        words={words}
      />
    </div>
  );
};
