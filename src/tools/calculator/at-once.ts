/** What the calculator shows as soon as it works, but does not need to be used: together, since each file is a request. */
import { AnswerNotes } from './AnswerNotes.tsx';
import { Terms } from './Terms.tsx';

export const notes = { AnswerNotes };
export const terms = { Terms };
