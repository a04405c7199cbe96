export { type Entry, type JobReading, longestEntry, readEntry, readJobs } from './read-entry.ts';
export { workingDay } from './slots.ts';
export { entryWordsOf, vocabularyOf } from './vocabulary.ts';
export { withRounding, writeEntry } from './write-entry.ts';
