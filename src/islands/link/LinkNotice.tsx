import type { Translator } from '../../i18n/translator.ts';
import type { LinkProblem } from '../../share/index.ts';

interface Props {
  readonly problems: readonly LinkProblem[];
  readonly translator: Translator;
}

/** What could not be read from the link that opened the page. */
export const LinkNotice = ({ problems, translator: { text } }: Props) =>
  problems.length === 0 ? null : (
    <div class="dw-notice" role="alert">
      <p>{text('link.notice')}</p>
      <ul>
        {problems.map(({ code, found }) => (
          <li key={`${code} ${found}`}>{text(`link.${code}`, { found })}</li>
        ))}
      </ul>
    </div>
  );
