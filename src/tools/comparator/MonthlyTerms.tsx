import { agreedTerms, type TermContext } from '../../estimate/index.ts';
import { Terms } from '../../ui/TermsAndNotes.tsx';

/** What was agreed, with its effect in one month. */
export const MonthlyTerms = ({ context }: { readonly context: TermContext }) => <Terms terms={agreedTerms(context)} />;
