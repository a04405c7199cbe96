import { useLayoutEffect, useRef } from 'preact/hooks';
import { estimateView } from '../../estimate/index.ts';
import { workTexts } from '../../outputs/text-lines.ts';
import type { Tool } from '../frame/use-tool.ts';

/** What was asked for, in words: the work, for how long, the needs, and the report. */
const AskedWork = ({ tool: { state, estimate, words, context } }: { readonly tool: Tool }) => {
  const { translator, format } = words;
  const asked = estimateView(estimate, context).scenarios.find(({ id }) => id === state.active);
  if (asked === undefined) return null;
  const { months, needs, report } = asked;
  const sentences = [
    translator.text('received.months', { months: months.text }),
    ...(needs.length > 0 ? [translator.text('send.asked', { needs: format.list(needs) })] : []),
    ...(report ? [report.text, report.holidayText] : []),
  ];
  return (
    <section class="dw-asked" aria-labelledby="asked-heading">
      <h2 id="asked-heading">{translator.text('received.heading')}</h2>
      <ul class="dw-notes">
        {[...workTexts(asked, words), ...sentences].map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};

interface Props {
  readonly tool: Tool;
  readonly isFolded: boolean;
  setFolded(isFolded: boolean): void;
}

/** What a received link asks for, in place of the form until a press unfolds it. */
export const Received = ({ tool, isFolded, setFolded }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    // The answer and the work change places, which moves the button too.
    if (isPressed.current) button.current?.focus();
    isPressed.current = false;
    // A form that opened for a correction stays open afterwards.
    if (!isFolded) setFolded(false);
  }, [isFolded]);
  const press = () => {
    isPressed.current = true;
    setFolded(!isFolded);
  };
  return (
    <>
      {isFolded && <AskedWork tool={tool} />}
      <button type="button" id="change-received" ref={button} aria-expanded={!isFolded} onClick={press}>
        {tool.words.translator.text('received.change')}
      </button>
    </>
  );
};
