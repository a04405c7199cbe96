/** Whether a remark says anything. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
