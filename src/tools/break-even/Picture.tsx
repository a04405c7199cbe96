import { useMemo } from 'preact/hooks';
import type { CostCurve, RoleMinutes } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { describeDuration, hoursOnAxis, type Words } from '../../words/index.ts';
import { Plot } from './Plot.tsx';
import { Readout } from './Readout.tsx';
import { Crossings, Stretches } from './Stretches.tsx';
import type { Drawn } from './use-curve.ts';

interface Props {
  readonly drawn: Drawn;
  readonly point: number;
  /** The cheapest tier at the point. */
  readonly sentence: string;
  readonly mix: readonly RoleMinutes[];
  readonly words: Words;
  lineOf(tierId: TierId): string;
}

/** The lengths of the longest labels, in characters: both plots keep the same room for them. */
const labelLengths = ({ tiers }: CostCurve, { format, names }: Words) => ({
  '--dw-name-length': Math.max(0, ...tiers.map(({ tierId }) => names.tier(tierId).length)),
  '--dw-amount-length': format.euros(Math.max(0, ...tiers.flatMap(({ costs }) => costs))).length,
});

/** The answer at the visitor's hours, the picture, the same as a table, and the amounts whose lines cross. */
export const Picture = ({ drawn, point, sentence, mix, words, lineOf }: Props) => {
  const { curve, above, stretches, crossings, marks, reach } = drawn;
  const { translator, format, names } = words;
  const { text } = translator;
  const work = format.list(mix.map(({ roleId }) => names.role(roleId)));
  const minutes = curve.minutes[point] ?? 0;
  const values = { work, hours: describeDuration(reach, words) };
  const shared = {
    marks,
    point,
    lineOf,
    description: text('breakEven.description'),
    here: text('breakEven.here'),
    axis: text('breakEven.axis'),
    nameOf: names.tier,
    hours: (along: number) => hoursOnAxis(along, format),
    euros: format.euros,
  };
  const here = stretches.find(({ from, to }) => from <= minutes && minutes <= to);
  const inWords = useMemo(
    () => <Stretches stretches={stretches} here={here} work={work} words={words} />,
    [stretches, here],
  );
  const lengths = useMemo(() => labelLengths(curve, words), [curve, words]);
  return (
    <div class="dw-answer" style={lengths}>
      <p class="dw-headline">{sentence}</p>
      <Readout curve={curve} point={point} words={words} lineOf={lineOf} />
      {curve.unpriced[0] && (
        <p class="dw-basis-note">
          {text('breakEven.unpriced', { tiers: format.list(curve.unpriced.map(names.tier)) })}
        </p>
      )}
      {curve.tiers[0] && (
        <>
          <Plot
            {...shared}
            id="above"
            curve={above}
            caption={text('breakEven.above')}
            title={text('breakEven.aboveTitle', values)}
          />
          {inWords}
          <Crossings crossings={crossings} words={words}>
            <Plot
              {...shared}
              id="costs"
              curve={curve}
              caption={text('breakEven.costs')}
              title={text('breakEven.costsTitle', values)}
            />
          </Crossings>
        </>
      )}
    </div>
  );
};
