import { furtherJobs, type Job } from '../../rules/index.ts';
import type { Row } from './files/row.ts';
import { isJob, type NoJob, rowReader } from './formats/row-reader.ts';
import type { PricedFile } from './reader.ts';

/** A row that is counted, as a job. */
export interface CountedRow {
  readonly job: Job;
  /** Whether a job of the same row is counted above it: what stands in the row once is told there. */
  readonly isFurther: boolean;
}

/** Reads the rows of a priced file anew, each as it was counted or set aside. */
export const countedReader = (file: PricedFile) => {
  const [read, isFurther] = [rowReader(file.mapping, file), furtherJobs()];
  return (row: Row, number: number, isCut?: boolean): CountedRow | NoJob => {
    const job = read(row, number, isCut);
    if (!isJob(job)) return job;
    const reason = file.counter.reasonAgainst(job);
    return reason === undefined ? { job, isFurther: isFurther(job) } : { reason, text: job.date };
  };
};
