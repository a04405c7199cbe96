import { describeRuleError, type Words } from '../../words/index.ts';
import type { HistoryFailure } from './mapping.ts';

interface Props {
  readonly failure: HistoryFailure;
  readonly words: Words;
}

/** Why a file cannot be read or priced, in a sentence, and what to do about it. @example 'Dit is een PDF …' */
const failureText = ({ code, data }: HistoryFailure, { translator, format }: Words): string => {
  switch (code) {
    case 'notATable':
      return translator.text(`history.failure.notATable.${data.kind}`);
    case 'damaged':
      return translator.text(`history.failure.damaged.${data.kind}`);
    case 'tooLarge':
      return translator.text('history.failure.tooLarge', { most: format.number(Math.round(data.most / 2 ** 20)) });
    case 'tooManyColumns':
      return translator.text('history.failure.tooManyColumns', { most: format.number(data.most) });
    case 'cellTooLong':
      return translator.text('history.failure.cellTooLong', { row: format.number(data.row) });
    case 'notOneFile':
      if (data.files === 0) return translator.text('history.failure.notOneFile.none');
      return translator.text('history.failure.notOneFile.several', { files: format.number(data.files) });
    case 'rules':
      return describeRuleError(data.error, translator);
    default:
      return translator.text(`history.failure.${code}`);
  }
};

/** Says why there are no figures. */
export const FailureNote = ({ failure, words }: Props) => (
  <p class="dw-problem" role="alert">
    {failureText(failure, words)}
  </p>
);
