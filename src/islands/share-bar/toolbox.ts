import type { Tool, ToolId } from './tool.ts';

/** Each tool is loaded, with its styles, when it is used first. */
export const toolbox: Readonly<Record<ToolId, () => Promise<Tool>>> = {
  mail: async () => (await import('../send/send-mail.ts')).sendMail,
  print: async () => (await import('../sheet/open-sheet.tsx')).loadSheet(),
  csv: async () => (await import('../send/save-csv.ts')).saveCsv,
  json: async () => (await import('../send/save-json.ts')).saveJson,
  saved: async () => (await import('../saved/open-saved.tsx')).loadSaved(),
};
