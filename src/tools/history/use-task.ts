import { useRef, useState } from 'preact/hooks';
import { type HistoryFailure, type HistoryProgress, isHistoryFailure } from './mapping.ts';

const nothingYet: HistoryProgress = { rows: 0, bytes: 0, totalBytes: 0 };

/** Something that is done with the file, one at a time: a new one stops the one before it. */
export const useTask = () => {
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<HistoryProgress | null>(null);
  const [failure, setFailure] = useState<HistoryFailure | null>(null);
  const end = (found: HistoryFailure | null) => {
    setProgress(null);
    setFailure(found);
  };
  /** Runs a task; its answer is dropped where it was stopped meanwhile. */
  const run = async <Value>(
    task: (signal: AbortSignal) => Promise<Value | HistoryFailure>,
    done: (value: Value) => void,
  ): Promise<void> => {
    running.current?.abort();
    const leaving = new AbortController();
    running.current = leaving;
    setFailure(null);
    setProgress(nothingYet);
    const value = await task(leaving.signal);
    if (leaving.signal.aborted) return;
    end(isHistoryFailure(value) ? value : null);
    if (!isHistoryFailure(value)) done(value);
  };
  const stop = () => {
    running.current?.abort();
    end({ kind: 'failure', code: 'stopped', data: {} });
  };
  return { progress, setProgress, failure, run, stop, cancel: () => running.current?.abort() };
};

export type Task = ReturnType<typeof useTask>;
