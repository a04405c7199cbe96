import { outputContext } from '../../../outputs/output-context.ts';
import type { Output, OutputId } from './output.ts';

const outputs: Readonly<Record<OutputId, () => Promise<Output>>> = {
  mailClient: async () => (await import('./send-mail.ts')).sendMail('client'),
  mailProvider: async () => (await import('./send-mail.ts')).sendMail('provider'),
  print: async () => (await import('../sheet/open-sheet.tsx')).loadSheet(),
  csv: async () => (await import('./save-figures.ts')).saveCsv,
  json: async () => (await import('./save-figures.ts')).saveJson,
  saved: async () => (await import('../saved/open-saved.tsx')).loadSaved(),
};

/** Loads a way to send, save or print an estimate with its styles, and the function that makes the context for it. */
export const loadOutput = async (id: OutputId) => ({ output: await outputs[id](), outputContext });
