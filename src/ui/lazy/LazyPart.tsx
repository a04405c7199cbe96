import type { ComponentType } from 'preact';
import type { Words } from '../../words/index.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { type LoadPart, loadWithTexts } from './lazy-words.ts';
import { useLazy } from './use-lazy.ts';

interface Props<PartProps extends object> {
  /** Imports the module whose one export is the part. */
  readonly load: LoadPart<Readonly<Record<string, ComponentType<PartProps>>>>;
  readonly words: Words;
  /** The props of the part, given words that include the loaded texts. */
  with(words: Words): PartProps;
  /** Nothing is said when it cannot be loaded: the tool is complete without it. */
  readonly isOptional?: boolean;
}

/** A part of a tool whose script and texts are loaded when it is first shown; shows why when they cannot be. */
export const LazyPart = <PartProps extends object>({ load, words, with: propsOf, isOptional }: Props<PartProps>) => {
  const loaded = useLazy(() => loadWithTexts(words, load), words);
  if (loaded.status === 'loading') return null;
  if (loaded.status === 'failed' && isOptional) return null;
  if (loaded.status === 'failed') return <LoadFailed why={loaded.why} words={words} retry={loaded.retry} />;
  const { part, words: all } = loaded.value;
  const [Part] = Object.values(part);
  return Part ? <Part {...propsOf(all)} /> : null;
};
