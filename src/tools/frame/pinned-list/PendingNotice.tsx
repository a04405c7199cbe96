import type { DecodedLink, Estimate, LinkProblem } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';
import { LinkNotice } from '../LinkNotice.tsx';
import type { PendingLink } from '../use-opened-link.ts';

interface Props {
  readonly pending: PendingLink;
  readonly words: Words;
  /** Tries to load the price list once more. */
  receive(link: DecodedLink): void;
  /** Prices the work of the link by today's list. */
  useCurrent(estimate: Estimate, problems: readonly LinkProblem[]): void;
}

/** Replaces the figures of a link whose price list is not loaded: why, and what can be done. */
export const PendingNotice = ({ pending: { link, status }, words, receive, useCurrent }: Props) => {
  const { translator, format } = words;
  const unknown = link.problems.find(({ code }) => code === 'unknownList');
  return (
    <div class="dw-tool not-content">
      <LinkNotice problems={link.problems.filter((problem) => problem !== unknown)} words={words} />
      {status === 'loading' ? (
        <p role="status">{translator.text('link.loading')}</p>
      ) : (
        <div class="dw-notice" role="alert">
          {status === 'unknown' ? (
            <p>{translator.text('pinned.unknown', { date: unknown?.found ?? '' })}</p>
          ) : (
            <p>
              {translator.text('pinned.notLoaded', { date: format.date(link.estimate.list) })}{' '}
              {translator.text(`load.why.${status}`)}
            </p>
          )}
          <div class="dw-buttons">
            {status !== 'unknown' && (
              <button type="button" onClick={() => receive(link)}>
                {translator.text('load.retry')}
              </button>
            )}
            <button type="button" onClick={() => useCurrent(link.estimate, link.problems)}>
              {translator.text('pinned.useCurrent')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
};
