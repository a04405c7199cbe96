import { useEffect, useState } from 'preact/hooks';

/** Long enough for somebody who drags or types to have come to rest. */
const rest = 700;

/** A text once it has stayed the same for a moment: what is read out must not follow every step of a slider. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
