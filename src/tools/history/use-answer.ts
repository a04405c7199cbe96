import { useEffect, useState } from 'preact/hooks';
import { type HistoryFailure, isHistoryFailure } from './mapping.ts';

/** What the reader of files was asked: still working, refused, or answered. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: HistoryFailure }
  | { readonly status: 'known'; readonly value: Value };

/**
 * Asks the reader of files, and again when `key` changes; an answer to an earlier question is dropped.
 *
 * @example const parts = useAnswer(() => session.partsOf(tierId, month), `${tierId} ${month}`)
 */
export const useAnswer = <Value>(
  ask: (signal: AbortSignal) => Promise<Value | HistoryFailure>,
  key: unknown,
): Answer<Value> => {
  const [answer, setAnswer] = useState<Answer<Value>>({ status: 'waiting' });
  useEffect(() => {
    const leaving = new AbortController();
    ask(leaving.signal).then((value) => {
      if (leaving.signal.aborted) return;
      setAnswer(isHistoryFailure(value) ? { status: 'failed', failure: value } : { status: 'known', value });
    });
    return () => leaving.abort();
  }, [key]);
  return answer;
};
