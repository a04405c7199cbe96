import type { ColumnField, DurationUnit, ProductId, TimeSays } from '../mapping.ts';

/** Headings of a column, in every language that is known, as they are spelt in small letters without accents. */
type Headings = readonly string[];

/** How the export of one product is read. */
export interface Product {
  readonly id: ProductId;
  /** Columns of which all must be there, each by one of its headings: they tell the product from others. */
  readonly recognisedBy: readonly Headings[];
  /** The headings of each column that is read; the first that the file has is taken. */
  readonly columns: Readonly<Partial<Record<ColumnField, Headings>>>;
  /** The columns that may tell the role, the best first. */
  readonly roleBy: Headings;
  /** Of durations that are a bare number, where the product always writes the same. */
  readonly durationUnit?: DurationUnit;
  /** What its times say; absent: when work began. */
  readonly timeSays?: TimeSays;
}

/** Of Zammad, in English, German and Dutch (i18n/zammad.*.po). */
const timeUnits: Headings = [
  ...['time units', 'time units total', 'zeiteinheiten', 'zeiteinheiten gesamt'],
  ...['tijdseenheden', 'totaal aantal tijdseenheden'],
];

/** Of GLPI, in English, French, Dutch and German (locales/*.po); a column of a group has the name of the group before its own. */
const glpi = {
  opened: ['opening date', "date d'ouverture", 'begindatum', 'erstellungsdatum'],
  resolved: ['resolution date', 'date de resolution', 'datum van de oplossing', 'datum der losung'],
  closed: ['closing date', 'date de cloture', 'afsluitdatum', 'abschlussdatum'],
  worked: ['total duration', 'duree totale', 'reele tijd van de tussenkomst', 'zeitaufwand'],
  waited: [
    ...['statistics - waiting time', "statistiques - delai d'attente", 'statistieken - wachttijd'],
    ...['statistik - zeit in warteschlange', 'waiting time', 'waiting duration', "delai d'attente", "temps d'attente"],
    ...["duree d'attente", 'wachttijd', 'zeit in warteschlange'],
  ],
  technician: [
    ...['assigned to - technician', 'attribue a - technicien', 'toegekend aan - technicus'],
    'zugewiesen zu - techniker',
  ],
  requester: [
    ...['requester - requester', 'demandeur - demandeur', 'aanvrager - aanvrager', 'anforderer - anforderer'],
    'antragsteller - antragsteller',
  ],
  updated: ['last update', 'derniere modification', 'laatste update', 'letzte aktualisierung'],
} as const;

/**
 * The known products, in the order in which they are tried. Headings follow the export of the product itself; to add one, see
 * `docs/recipes/another-product.md`.
 */
export const products: readonly Product[] = [
  {
    // Track, detailed report. The amount carries its currency, or nothing, in brackets.
    id: 'toggl',
    recognisedBy: [['start date'], ['start time'], ['end time'], ['duration'], ['description'], ['user'], ['tags']],
    columns: {
      start: ['start date'],
      startTime: ['start time'],
      end: ['end date'],
      endTime: ['end time'],
      duration: ['duration'],
      amount: ['amount'],
      billable: ['billable'],
      person: ['user'],
    },
    roleBy: ['task', 'tags', 'project', 'user'],
  },
  {
    // Detailed report. The decimal column has lost the seconds, so that the other one is read.
    id: 'clockify',
    recognisedBy: [['start date'], ['start time'], ['duration (h)', 'duration (decimal)'], ['billable']],
    columns: {
      start: ['start date'],
      startTime: ['start time'],
      end: ['end date'],
      endTime: ['end time'],
      duration: ['duration (h)', 'duration (decimal)'],
      amount: ['billable amount'],
      billable: ['billable'],
      person: ['user'],
    },
    roleBy: ['task', 'tags', 'project', 'user'],
    durationUnit: 'hours',
  },
  {
    // Detailed time report: decimal hours, no time of day.
    id: 'harvest',
    recognisedBy: [['date'], ['hours'], ['notes'], ['billable?'], ['first name']],
    columns: { start: ['date'], duration: ['hours'], amount: ['billable amount'], billable: ['billable?'] },
    roleBy: ['task', 'roles', 'project', 'last name'],
    durationUnit: 'hours',
  },
  {
    // Headings are the names of the fields, or those of the user's language. Durations are decimal, or hours and minutes.
    id: 'kimai',
    recognisedBy: [
      ['date', 'datum'],
      ['begin', 'von', 'van', 'de'],
      ['end', 'bis', 'tot', 'a'],
      ['duration', 'duration_decimal', 'dauer', 'duur', 'duree'],
      ['activity', 'activity.name', 'tatigkeit', 'activiteit', 'activite'],
    ],
    columns: {
      start: ['date', 'datum'],
      startTime: ['begin', 'von', 'van', 'de'],
      endTime: ['end', 'bis', 'tot', 'a'],
      duration: ['duration', 'duration_decimal', 'dauer', 'duur', 'duree'],
      amount: ['rate', 'preis', 'bedrag', 'taux'],
      billable: ['billable', 'abrechenbar', 'factureerbaar', 'facturable'],
      person: ['user', 'user.alias', 'benutzer', 'gebruiker', 'utilisateur'],
    },
    roleBy: ['activity', 'activity.name', 'tatigkeit', 'activiteit', 'activite', 'tags', 'project', 'project.name'],
    durationUnit: 'hours',
  },
  {
    // Time tracking: what is told in milliseconds too is read from its text.
    id: 'clickup',
    recognisedBy: [['username'], ['start text'], ['stop text'], ['time tracked text']],
    columns: {
      start: ['start text'],
      end: ['stop text'],
      duration: ['time tracked text'],
      billable: ['billable'],
      person: ['username'],
    },
    roleBy: ['time labels', 'tags', 'list name', 'task name', 'folder name', 'username'],
  },
  {
    // Time report. Decimal hours are rounded to hundredths: begin and end are read.
    id: 'teamwork',
    recognisedBy: [['date/time'], ['end date/time'], ['who'], ['decimal hours']],
    columns: { start: ['date/time'], end: ['end date/time'], billable: ['is it billable?'], person: ['who'] },
    roleBy: ['tags', 'task tags', 'task', 'project', 'project category', 'who'],
  },
  {
    // Worklogs, with a date at midnight: no time of day.
    id: 'tempo',
    recognisedBy: [['issue key'], ['hours'], ['work date']],
    columns: { start: ['work date'], duration: ['hours'] },
    roleBy: ['issue type', 'activity name', 'account name', 'project name', 'full name'],
    durationUnit: 'hours',
    timeSays: 'reported',
  },
  {
    // Issues with their work logs, of which each becomes a row of its own.
    id: 'jira',
    recognisedBy: [['issue key'], ['log work: started'], ['log work: seconds']],
    columns: {
      start: ['log work: started'],
      duration: ['log work: seconds'],
      reported: ['created'],
      closed: ['resolved'],
    },
    roleBy: ['issue type', 'component/s', 'log work: author', 'project name'],
    durationUnit: 'seconds',
  },
  {
    // Time accounting, by activity or by ticket. Its unit is the choice of an administrator, and its date that of the entry.
    id: 'zammad',
    recognisedBy: [['ticket#', 'ticket #'], timeUnits, ['created at', 'erstellt am', 'gemaakt op']],
    columns: {
      start: ['created at', 'erstellt am', 'gemaakt op'],
      duration: timeUnits,
      person: ['agent - name', 'agent'],
    },
    roleBy: ['activity type', 'agent - name', 'agent'],
    timeSays: 'reported',
  },
  {
    // Tickets: when they were opened and resolved, and how much was worked on them.
    id: 'glpi',
    recognisedBy: [
      ['id'],
      ['title', 'titre', 'titel'],
      glpi.opened,
      [...glpi.worked, ...glpi.updated, ...glpi.requester, ...glpi.technician, ...glpi.resolved],
    ],
    columns: {
      start: glpi.opened,
      reported: glpi.opened,
      closed: [...glpi.resolved, ...glpi.closed],
      duration: glpi.worked,
      waiting: glpi.waited,
      person: glpi.technician,
    },
    roleBy: ['type', 'typ', 'category', 'categorie', 'kategorie', ...glpi.technician],
    timeSays: 'reported',
  },
  {
    // A queue of tickets, without any time that was worked.
    id: 'osticket',
    recognisedBy: [
      ['ticket number'],
      ['date created'],
      ['help topic', 'current status', 'closed date', 'last updated'],
    ],
    columns: { start: ['date created'], reported: ['date created'], closed: ['closed date'] },
    roleBy: ['help topic', 'department', 'priority'],
    timeSays: 'reported',
  },
  {
    // Tickets, with the time that was tracked on each.
    id: 'freshdesk',
    recognisedBy: [['ticket id'], ['created time'], ['status'], ['agent']],
    columns: {
      start: ['created time'],
      reported: ['created time'],
      answered: ['initial response time'],
      // What is resolved may never be closed.
      closed: ['resolved time', 'closed time'],
      duration: ['time tracked'],
    },
    roleBy: ['type', 'group', 'tags', 'agent'],
    durationUnit: 'hours',
    timeSays: 'reported',
  },
];

const accents = /\p{M}/gu;

/** A heading as it is compared: small letters, without accents, marks of order or what stands in brackets of an amount. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .toLowerCase()
    .replace(/^amount \([a-z]*\)$/, 'amount')
    .replace(/^billable (amount|rate) \([a-z]*\)$/, 'billable $1');

/** The product whose headings a table has; undefined for a table of no known product. */
export const productOf = (headings: readonly string[]): Product | undefined => {
  const plain = new Set(headings.map(plainHeading));
  return products.find(({ recognisedBy }) => recognisedBy.every((any) => any.some((heading) => plain.has(heading))));
};
