import type { Words } from '../../i18n/words.ts';
import { useLater } from '../later/use-later.ts';
import type { PinnedProps } from './PinnedNotice.tsx';

interface Props extends PinnedProps {
  /** The sentence in its place when it cannot be loaded. */
  readonly failed: string;
  /** The words with the texts that are loaded later. */
  loadWords(): Promise<Words>;
}

/** What is said about figures of another price list; few visitors meet it, so it is loaded when it is needed. */
export const Pinned = ({ failed, loadWords, ...props }: Props) => {
  const later = useLater(async () => {
    const [{ PinnedNotice }, words] = await Promise.all([import('./PinnedNotice.tsx'), loadWords()]);
    return { PinnedNotice, words };
  }, props.list);
  if (later === 'loading') return null;
  if (later === 'failed') return <p class="dw-problem">{failed}</p>;
  return <later.value.PinnedNotice {...props} words={later.value.words} />;
};
