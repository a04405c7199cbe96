/** Whether something is one of those that are named; where none are named, everything is. @example isAmong(undefined, 'remote') // true */
export const isAmong = <Id>(ids: readonly Id[] | undefined, id: Id | undefined): boolean =>
  ids === undefined || ids.some((one) => one === id);
