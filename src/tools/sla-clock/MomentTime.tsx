import type { ComponentChildren } from 'preact';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly iso: string | null;
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** A moment in words, which programs can read too; in an example for any week there is no date to read. */
export const MomentTime = ({ iso, words, children }: Props) =>
  words.format.isDated && iso !== null ? <time dateTime={iso}>{children}</time> : <b>{children}</b>;
