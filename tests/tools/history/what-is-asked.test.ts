import { describe, expect, test } from 'vitest';
import { type HistoryMapping, isHistoryFailure } from '../../../src/tools/history/mapping.ts';
import { untoldRows, withTimes } from '../../../src/tools/history/mapping-changes.ts';
import { priceList, tierId } from '../../support/published.ts';
import { bytesSource, given, opened, priced, unwatched } from './read-history.ts';

const table = (...lines: string[]) => bytesSource(new TextEncoder().encode(lines.join('\n')));

/** What is asked of a table that is read as it proposes itself, with some answers. */
const asked = async (source: ReturnType<typeof table>, answers: Partial<HistoryMapping> = {}) => {
  const { file, reader } = await opened(source);
  const preview = reader.preview({ ...file.proposed, ...answers });
  if (isHistoryFailure(preview)) throw new Error(preview.code);
  return preview.questions;
};

const { zone } = priceList;

describe('the time beside a date', () => {
  const reported = table(
    'Datum aangemeld;Duur;Rol',
    '2026-01-05 09:12;1:00;Technicus',
    '2026-01-10 22:00;0:30;Technicus',
  );
  const dated = table('Datum;Duur;Rol', '2026-01-05 09:12;1:00;Technicus', '2026-01-06 22:00;0:30;Technicus');

  test('of a report, as a heading says, is no start of work', async () => {
    expect((await asked(reported)).map(({ ask }) => ask)).toEqual(['zone']);
    const { file, history } = await priced(reported, { zone });
    expect(file.proposed).toMatchObject({ timeSays: 'reported', columns: { start: 0, reported: 0 } });
    expect(history).toMatchObject({ withoutStart: 1, takenAtNoon: 1 });
  });

  test('is asked about where no heading tells', async () => {
    const questions = await asked(dated);
    expect(questions.map(({ ask }) => ask)).toEqual(['timeSays', 'zone']);
    expect(questions[0]).toMatchObject({ example: '2026-01-05 09:12', choices: ['started', 'reported'] });
    expect((await priced(dated, { zone, timeSays: 'started' })).history.withoutStart).toBe(0);
    expect((await priced(dated, { zone, timeSays: 'reported' })).history.withoutStart).toBe(2);
  });

  test('is not asked about beside a start time, or where there is none', async () => {
    const started = await asked(table('Datum;Starttijd;Duur;Rol', '2026-01-05;09:12;1:00;Technicus'));
    expect(started.map(({ ask }) => ask)).toEqual(['zone']);
    expect(await asked(table('Datum;Duur;Rol', '2026-01-05;1:00;Technicus'))).toEqual([]);
  });

  test('that somebody says to be that of a report is one, until they say otherwise', async () => {
    const { proposed } = (await opened(dated)).file;
    const reports = withTimes(proposed, 'reported');
    expect(reports.columns).toMatchObject({ start: 0, reported: 0 });
    expect(withTimes(reports, 'started').columns).not.toHaveProperty('reported');
  });
});

describe('rows that the file calls not billable', () => {
  const rows = ['2026-01-05,1:00,Technician,Yes', '2026-01-06,1:00,Technician,No', '2026-01-07,1:00,Technician,No'];
  const source = table('Date,Duration,Role,Billable', ...rows);

  test('are counted or left out as is answered, and never without asking', async () => {
    expect(await asked(source)).toEqual([
      { ask: 'notBillable', example: 'No', rows: 2, choices: ['count', 'leaveOut'] },
    ]);
    expect((await priced(source, { notBillable: 'count' })).history.rows).toBe(3);
    const { history } = await priced(source, { notBillable: 'leaveOut' });
    expect(history.rows).toBe(1);
    expect(history.setAside.reasons).toEqual([{ reason: 'notBillable', rows: 2 }]);
  });

  test('are asked about too where a column says yes of them, in its own words', async () => {
    const free = table(
      'Date,Duration,Role,Non-Billable',
      '2026-01-05,1:00,Technician,No',
      '2026-01-06,1:00,Technician,Yes',
    );
    expect(await asked(free)).toMatchObject([{ ask: 'notBillable', example: 'Non-Billable: Yes', rows: 1 }]);
    expect((await priced(free, { notBillable: 'leaveOut' })).history.rows).toBe(1);
  });

  test('are not asked about where there is none', async () => {
    expect(await asked(table('Date,Duration,Role,Billable', rows[0] ?? ''))).toEqual([]);
  });
});

describe('several people in one cell', () => {
  const source = table(
    'Datum;Medewerker;Duur;Bedrag',
    '2026-01-05;Tom + Sofie;1:00;200,50',
    '2026-01-06;Tom;2:00;100,25',
    '2026-01-07;Tom en Sofie;0:30;',
  );

  test('are asked about, with how many rows have them', async () => {
    expect(await asked(source)).toEqual([
      { ask: 'severalPeople', example: 'Tom + Sofie', rows: 2, choices: ['each', 'once'] },
    ]);
  });

  test('count once or each, and what was billed for all of them counts once', async () => {
    const once = (await priced(source, { severalPeople: 'once' })).history;
    expect([once.rows, once.workedSeconds, once.billedThen?.cents]).toEqual([3, 12_600, 30_075]);
    const each = (await priced(source, { severalPeople: 'each' })).history;
    expect([each.rows, each.workedSeconds, each.billedThen?.cents]).toEqual([5, 18_000, 30_075]);
    expect(each.billedThen?.rows).toBe(3);
  });

  test('have what was billed for all of them once, in the rows behind the check and in saved ones', async () => {
    const { reader } = await priced(source, { severalPeople: 'each' });
    const behind = given(await reader.rowsBehind({ of: 'billedThen' }, tierId('none'), 0, unwatched));
    expect(behind.total).toBe(3);
    // Twice 95 against 200.50, and 190 against 100.25.
    expect(behind.rows.map(({ job, isFurther, difference }) => [job.row, isFurther, difference])).toEqual([
      [2, false, -1_050],
      [2, true, null],
      [3, false, 8_975],
    ]);
    const { rows } = JSON.parse(await given(await reader.pricedRows('json', unwatched)).text());
    expect(rows.map(({ billedThen }: { billedThen: number | null }) => billedThen)).toEqual([
      200.5,
      null,
      100.25,
      null,
      null,
    ]);
  });

  test('stay on one page of the rows behind a figure', async () => {
    const rows = Array.from({ length: 51 }, () => '2026-01-05;Tom + Sofie;1:00;200,50');
    const { reader } = await priced(table('Datum;Medewerker;Duur;Bedrag', ...rows), { severalPeople: 'each' });
    const pageOf = async (page: number) =>
      given(await reader.rowsBehind({ of: 'rows' }, tierId('none'), page, unwatched));
    const [first, last] = [await pageOf(0), await pageOf(1)];
    expect([first.rows.length, last.rows.length, last.pages, last.total]).toEqual([100, 2, 2, 102]);
  });

  test('have each their own role, where each is known', async () => {
    const { file, reader } = await opened(source);
    const [technician, engineer] = ['technician', 'engineer'] as HistoryMapping['role']['otherwise'][];
    const values = { Tom: technician, Sofie: engineer } as HistoryMapping['role']['values'];
    const role = { ...file.proposed.role, column: 1, values };
    const preview = reader.preview({ ...file.proposed, role, severalPeople: 'each' });
    const roles = isHistoryFailure(preview)
      ? []
      : preview.rows.map((row) => ('job' in row ? `${row.row} ${row.job.roleId}` : row.setAside));
    expect(roles).toEqual(['2 technician', '2 engineer', '3 technician', '4 technician', '4 engineer']);
  });
});

describe('a row without a date', () => {
  const rows = ['2026-01-05;09:00;1:00;Technicus', ';11:00;0:30;Technicus', 'Totaal;;1:30;'];
  const source = table('Datum;Starttijd;Duur;Rol', ...rows);

  test('is set aside', async () => {
    const { history } = await priced(source, { zone });
    expect([history.rows, history.setAside.reasons.map(({ reason }) => reason)]).toEqual([
      1,
      ['noDate', 'unreadableDate'],
    ]);
  });

  test('is of the day above it where somebody says so, at its own time', async () => {
    const { file, reader } = await opened(source);
    const preview = reader.preview({ ...file.proposed, zone, repeatsDates: true });
    const jobs = isHistoryFailure(preview) ? [] : preview.rows.flatMap((row) => ('job' in row ? [row.job] : []));
    expect(jobs.map(({ date, startMinute }) => [date, startMinute])).toEqual([
      ['2026-01-05', 540],
      ['2026-01-05', 660],
    ]);
  });
});

describe('waiting for the customer', () => {
  const head = 'Reported,Closed,Duration,Role';

  test('moves what is promised for the closing, by as long as it took', async () => {
    const row = '2026-01-05 09:00,2026-01-05 16:00,1:00,Technician';
    const late = await priced(table(head, row), { zone });
    const waited = await priced(table(`${head},Waiting time (min)`, `${row},420`), { zone });
    const lateOf = ({ history }: typeof late) =>
      history.tiers.flatMap(({ promises }) => promises.map(({ against, late: rows }) => `${against} ${rows}`));
    expect(lateOf(late)).toContain('closed 1');
    expect(lateOf(waited)).not.toContain('closed 1');
  });

  test('is taken out where the file says from when to when it was', async () => {
    const source = table(
      `${head},Waiting from,Waiting until`,
      '2026-01-05 09:00,2026-01-05 16:00,1:00,Technician,2026-01-05 09:30,2026-01-05 15:30',
    );
    const { file, reader } = await opened(source);
    const preview = reader.preview({ ...file.proposed, zone });
    const [first] = isHistoryFailure(preview) ? [] : preview.rows;
    expect(first && 'job' in first ? first.job.moments?.waiting : undefined).toEqual([
      { from: '2026-01-05T09:30', to: '2026-01-05T15:30' },
    ]);
  });

  test('in bare numbers is asked about, unless the heading says the unit', async () => {
    const row = '2026-01-05 09:00,2026-01-05 16:00,1:00,Technician,420';
    const askedOf = async (heading: string) =>
      (await asked(table(`${head},${heading}`, row), { zone })).map(({ ask }) => ask);
    expect(await askedOf('Waiting time')).toEqual(['waitingUnit']);
    expect(await askedOf('Waiting time (minutes)')).toEqual([]);
  });
});

test('the name of a customer does not tell where the work was', async () => {
  const rows = ['2026-01-05;1:00;Technicus;Visit Example;Klant 1', '2026-01-06;1:00;Technicus;Klant;Klant 2'];
  const { file } = await opened(table('Datum;Duur;Rol;Klant;Omschrijving', ...rows));
  expect(file.proposed.place.column).toBeNull();
  const { file: told } = await opened(table('Datum;Duur;Rol;Waar', '2026-01-05;1:00;Technicus;klant'));
  expect(told.proposed.place.values).toEqual({ klant: 'onSite' });
});

test('of the columns that tell where the work was, that which tells it of most rows is proposed', async () => {
  const rows = ['2026-01-05;1:00;Site visit;On-site support', '2026-01-06;1:00;Phone call;Remote support'];
  const { file } = await opened(table('Datum;Duur;Outcome;Charge Type', ...rows));
  expect(file.proposed.place).toMatchObject({
    column: 3,
    values: { 'On-site support': 'onSite', 'Remote support': 'remote' },
  });
});

test('a duration that is asked about is shown by one that tells the most', async () => {
  const lengths = await asked(table('Datum;Duur;Rol', '2026-01-05;1;Technicus', '2026-01-06;0.25;Technicus'));
  expect(lengths).toMatchObject([{ ask: 'durationUnit', example: '0.25' }]);
});

test('what was created is a report, and what was solved is closed', async () => {
  const head = 'Id,Assignee,Created at,Solved at,Agent wait time in minutes,On hold time in minutes';
  const { file } = await opened(table(head, '1,Ann,2025-01-02 08:12,2025-01-02 11:30,60,0'));
  expect(file.proposed).toMatchObject({
    timeSays: 'reported',
    waitingUnit: 'minutes',
    columns: { start: 2, reported: 2, closed: 3, waiting: 4 },
  });
});

test('time that was taken is a length, and when work was executed is its start', async () => {
  const { file: halo } = await opened(table('Date,Agent,Time Taken,Non-Charge Hours', '2026-03-16 09:05,Ann,1.5,0'));
  expect(halo.proposed.columns).toMatchObject({ start: 0, duration: 2, person: 1 });
  const { file: entries } = await opened(
    table('Agent,Executed At,Hours,Created at', 'Ann,2026-03-16 09:05,01:30,2026-03-16 10:40'),
  );
  expect(entries.proposed).toMatchObject({ timeSays: 'started', columns: { start: 1, duration: 2, reported: 3 } });
});

test('hours and minutes in two columns are one length', async () => {
  const rows = [
    '2026-01-05;1;30;Technicus',
    '2026-01-06;0;20;Technicus',
    '2026-01-07;2;;Technicus',
    '2026-01-08;0;0;Technicus',
  ];
  const { history } = await priced(table('Datum;Uren;Minuten;Rol', ...rows));
  expect([history.rows, history.workedSeconds]).toEqual([3, 13_800]);
  expect(history.setAside.reasons).toEqual([{ reason: 'noDuration', rows: 1 }]);
});

test('who did the work of the row at the end that adds up the others is nobody’s question', async () => {
  const rows = ['2026-01-05;1:00;Technicus', '2026-01-06;0:30;Ingenieur'];
  const { file } = await opened(table('Datum;Duur;Rol', ...rows, 'Totaal;1:30;'));
  expect(untoldRows(file, file.proposed.role)).toBe(0);
  expect(file.columns[2]?.values?.map(({ value }) => value)).toEqual(['Technicus', 'Ingenieur']);
  const { file: other } = await opened(table('Datum;Duur;Rol', ...rows, '2026-01-07;0:15;'));
  expect(untoldRows(other, other.proposed.role)).toBe(1);
});

test.each([
  ['Consultant', 'consulting'],
  ['Senior consultant', 'consulting'],
  ['Consultancy', 'consulting'],
  ['Technical work', 'technician'],
  ['Engineering', 'engineer'],
  ['Consumer', undefined],
])('the word %s is proposed as %s', async (word, role) => {
  const { file } = await opened(table('Date,Duration,Role', `2026-01-05,1:00,${word}`));
  expect(file.proposed.role.values[word]).toBe(role);
});
