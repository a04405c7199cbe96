/** What is read at most, so that no file can take the memory of a page: beyond it a file is refused, and told why. */
export const fileLimits = {
  /** Bytes that an archive may grow to. */
  unpacked: 2_147_483_648,
  /** Bytes that a workbook may grow to: it stands in memory as a whole. */
  workbook: 268_435_456,
  columns: 1_000,
  /** Bytes of one row. */
  row: 1_048_576,
  /** Bytes that are read at a time. */
  part: 524_288,
  /** Bytes that tell what a file is. */
  head: 65_536,
} as const;
