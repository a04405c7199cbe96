import type { Line } from './line.ts';

const rule = /^ {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,}) *$/;

/** Whether a line is a rule across the page, such as `---` or `* * *`. */
export const isRule = ({ text }: Line): boolean => rule.test(text);
