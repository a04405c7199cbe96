import type { ComponentChildren } from 'preact';
import type { Crossing, Stretch } from '../../rules/index.ts';
import { HeadingRow } from '../../ui/HeadingRow.tsx';
import type { Words } from '../../words/index.ts';
import { describeDuration } from '../../words/index.ts';

interface Props {
  readonly stretches: readonly Stretch[];
  /** The stretch in which the visitor is. */
  readonly here: Stretch | undefined;
  readonly work: string;
  readonly words: Words;
}

const hoursInWords = ({ from, to }: Stretch, words: Words): string => {
  const hours = { from: describeDuration(from, words), to: describeDuration(to, words) };
  if (from === to) return words.translator.text('breakEven.single', hours);
  return words.translator.text(from === 0 ? 'breakEven.first' : 'breakEven.between', hours);
};

const tiersInWords = ({ tierIds }: Stretch, { translator, format, names }: Words): string => {
  const tiers = format.list(tierIds.map(names.tier));
  return tierIds[1] ? translator.text('breakEven.tie', { tiers }) : tiers;
};

interface CrossingsProps {
  readonly crossings: readonly Crossing[];
  readonly words: Words;
  /** The picture of the lines. */
  readonly children: ComponentChildren;
}

/** Every crossing of two lines, in words and in the picture of them. */
export const Crossings = ({ crossings, words, children }: CrossingsProps) => {
  const { translator, names } = words;
  return (
    <details class="dw-foldout">
      <summary>{translator.text('breakEven.crossings')}</summary>
      {!crossings[0] && <p>{translator.text('breakEven.noCrossings')}</p>}
      <ul>
        {crossings.map(({ from, to, minutes }) => (
          <li key={`${from} ${to}`}>
            {translator.text('breakEven.crossing', {
              duration: describeDuration(minutes, words),
              from: names.tier(from),
              to: names.tier(to),
            })}
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
};

/** The picture in words: the cheapest tier of each stretch as a table. */
export const Stretches = ({ stretches, here, work, words }: Props) => {
  const { text } = words.translator;
  const last = stretches.at(-1);
  const hours = last ? describeDuration(last.to, words) : '';
  return (
    <table class="dw-stretch-table">
      <caption>{text('breakEven.stretches', { work, hours })}</caption>
      <HeadingRow names={[text('breakEven.stretchHours'), text('breakEven.stretchTier')]} />
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.from} class={stretch === here ? 'dw-highlight' : undefined}>
            <th scope="row">{hoursInWords(stretch, words)}</th>
            <td>
              {tiersInWords(stretch, words)}
              {stretch === here && <span class="dw-badge">{text('breakEven.here')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
