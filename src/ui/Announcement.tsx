import { useEffect, useState } from 'preact/hooks';

/** Long enough for somebody who types or drags to have stopped. */
const settleMs = 700;

interface Props {
  readonly text: string;
  /** Whether the visitor changed anything; until then there is nothing to announce. */
  readonly isTouched: boolean;
}

/** Announces a text to screen readers once it stops changing, not at every keystroke or step of a slider. */
export const Announcement = ({ text, isTouched }: Props) => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text, isTouched]);
  return (
    <p role="status" class="sr-only" data-markdown="skip">
      {settled}
    </p>
  );
};
