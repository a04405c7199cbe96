import type { Language } from '../../schema/language.ts';
import { type CsvDialect, toCsv } from '../../share/csv/to-csv.ts';
import { estimateReport } from '../report/estimate-report.ts';
import type { Tool } from '../share-bar/tool.ts';
import { reportRows } from './report-rows.ts';
import { saveFile } from './save-file.ts';

/** What a spreadsheet expects where it is set to the language of the page. */
const dialects: Readonly<Record<Language, CsvDialect>> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Saves the figures on the screen for a spreadsheet. */
export const saveCsv: Tool = (context) => {
  const { list, link, words } = context;
  const report = estimateReport(context);
  const name = `${words.translator.text('send.fileName')}-${report.reference}.csv`;
  saveFile(name, 'text/csv;charset=utf-8', toCsv(reportRows(report, list, link, words), dialects[words.language]));
  return { say: words.translator.text('send.saved', { name }) };
};
