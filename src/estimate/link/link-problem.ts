/** What was wrong with a link, for the visitor to read; `found` holds at most 40 harmless characters of it. */
export interface LinkProblem {
  readonly code:
    | 'tooLong'
    | 'unsupportedVersion'
    | 'cutOff'
    | 'unknownKey'
    | 'duplicateKey'
    | 'missingKey'
    | 'unknownList'
    | 'invalidMonths'
    | 'invalidLine'
    | 'invalidValue'
    | 'tooManyLines'
    /** What an older price list has and today's does not, by its name, when an estimate is taken over. */
    | 'goneRole'
    | 'goneChoice';
  readonly found: string;
}

/** Notes a problem; the decoder then uses a default in place of what is wrong. */
export type NoteProblem = (code: LinkProblem['code'], found: string) => void;
