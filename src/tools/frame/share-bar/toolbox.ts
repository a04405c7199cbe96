import type { Output, OutputId } from './output.ts';

/** Each way to send or keep an estimate is loaded, with its styles, when it is used first. */
export const toolbox: Readonly<Record<OutputId, () => Promise<Output>>> = {
  mail: async () => (await import('./send-mail.ts')).sendMail,
  print: async () => (await import('../sheet/open-sheet.tsx')).loadSheet(),
  csv: async () => (await import('./save-figures.ts')).saveCsv,
  json: async () => (await import('./save-figures.ts')).saveJson,
  saved: async () => (await import('../saved/open-saved.tsx')).loadSaved(),
};
