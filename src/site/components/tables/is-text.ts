/** Whether a cell holds more than a figure and a word or two: it is read in lines that begin at one edge. @example isText('uit een bundel, waarin een uur telt als 2 uur') // true */
export const isText = (cell: string): boolean => cell.length > 24;
