import { useRef } from 'preact/hooks';

/** The newest value that was not null: what the screen goes on showing while there is none. */
export const useLast = <T>(value: T | null, first: T): T => {
  const last = useRef(first);
  if (value !== null) last.current = value;
  return last.current;
};
