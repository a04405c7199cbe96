import { useEffect, useState } from 'preact/hooks';

/** In milliseconds; long enough that somebody who drags or types has stopped. */
const rest = 700;

interface Props {
  readonly text: string;
  /** Whether there is something to say that the page did not bring. */
  readonly isTouched: boolean;
}

/** Reads a text out once it has stayed the same for a moment: not at every key, nor at every step of a slider. */
export const Announcement = ({ text, isTouched }: Props) => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text, isTouched]);
  return (
    <p role="status" class="sr-only" data-markdown="skip">
      {settled}
    </p>
  );
};
