import type { ColumnField } from '../mapping.ts';

/** Headings that say when work began: no other moment can be meant. */
export const startWords: readonly string[] = [
  ...['start', 'started', 'started at', 'started on', 'start date', 'start time', 'starttime', 'begin', 'begin time'],
  ...['start date/time', 'start date and time', 'executed at', 'executed on', 'date worked'],
  ...['begun', 'work date', 'from', 'begonnen', 'begonnen op', 'gestart', 'startdatum', 'begindatum', 'starttijd'],
  ...['begintijd', 'van', 'date de debut', 'heure de debut', 'debut', 'de', 'beginn', 'startzeit', 'von'],
];

/** Words by which the columns of any table are told, in English, Dutch, French and German, as `plainHeading` spells them; the best first. */
export const fieldWords: Readonly<Record<ColumnField, readonly string[]>> = {
  reported: [
    ...['reported', 'reported at', 'reported on', 'gemeld', 'gemeld op', 'melding', 'meldingsdatum', 'signale'],
    ...['signale le', 'gemeldet', 'date reported', 'report date'],
    ...['aangemeld', 'aangemeld op', 'datum aangemeld', 'aanmelddatum', 'datum melding'],
    ...['requested', 'requested at', 'aangevraagd', 'aangevraagd op', 'demande le', 'angefragt am'],
    ...['created', 'created at', 'created time', 'date created', 'aangemaakt', 'aangemaakt op', 'ingevoerd op'],
    ...['opened', 'opened at', 'geopend', 'geopend op', 'ouvert le', "date d'ouverture", 'eroffnet', 'ticket created'],
  ],
  answered: [
    ...['first response', 'first reply', 'first answer', 'first response time', 'responded', 'answered'],
    ...['eerste reactie', 'eerste antwoord', 'beantwoord', 'premiere reponse', 'erste antwort', 'erste reaktion'],
  ],
  closed: [
    ...['closed', 'closed at', 'closed on', 'closed time', 'resolved', 'resolved at', 'resolved time', 'solved'],
    ...['solved at', 'completed'],
    ...['gesloten', 'gesloten op', 'opgelost', 'opgelost op', 'afgesloten', 'afgerond', 'cloture', 'resolu'],
    ...['geschlossen', 'gelost'],
  ],
  start: [
    ...startWords,
    ...['date/time', 'date and time', 'datum/tijd', 'datum en tijd', 'date et heure'],
    ...['date', 'day', 'worked on', 'entry date', 'datum', 'werkdatum', 'dag', 'jour', 'tag'],
  ],
  startTime: [
    ...['start time', 'starttime', 'begin time', 'from', 'starttijd', 'begintijd', 'van', 'heure de debut', 'de'],
    ...['startzeit', 'beginn', 'von', 'time', 'tijd', 'tijdstip', 'heure', 'uhrzeit'],
  ],
  end: [
    ...['end', 'end date/time', 'end date', 'ended', 'finished', 'einde', 'einddatum', 'geeindigd', 'date de fin'],
    ...['fin', 'ende', 'enddatum'],
  ],
  endTime: ['end time', 'to', 'until', 'eindtijd', 'tot', 'heure de fin', 'a', 'endzeit', 'bis'],
  duration: [
    ...['duration', 'time spent', 'hours spent', 'spent hours', 'time worked', 'worked', 'decimal hours', 'hours'],
    ...['hours worked', 'duration (h)', 'total hours', 'time tracked', 'total time spent', 'time taken', 'wip hrs'],
    ...['actual hours', 'actual hrs', 'minutes', 'time'],
    ...['duur', 'gewerkte tijd', 'bestede tijd', 'bestede uren', 'gewerkt', 'uren', 'aantal uren', 'minuten', 'tijd'],
    ...['duree', 'temps passe', 'heures', "nombre d'heures", 'dauer', 'stunden', 'arbeitszeit', 'zeitaufwand'],
    ...['zeiteinheiten', 'time units'],
  ],
  minutes: ['minutes', 'mins', 'min', 'minuten'],
  amount: [
    ...[
      'amount',
      'billed',
      'billed amount',
      'billable amount',
      'invoiced',
      'invoice amount',
      'price',
      'total',
      'charge',
      'inv amt',
    ],
    ...['bedrag', 'gefactureerd', 'factuurbedrag', 'prijs', 'totaal', 'montant', 'facture', 'prix', 'betrag', 'preis'],
  ],
  waiting: [
    ...['waiting time', 'waiting duration', 'time waiting', 'agent wait time', 'customer wait time', 'pending time'],
    ...['on hold time', 'time on hold', 'waiting for customer', 'wachttijd', 'wachttijd klant', 'gewacht op klant'],
    ...["temps d'attente", "duree d'attente", 'wartezeit'],
  ],
  waitingFrom: [
    ...['waiting from', 'waiting since', 'on hold from', 'on hold since', 'wachten vanaf', 'in de wacht vanaf'],
    ...['en attente depuis', 'wartet seit'],
  ],
  waitingTo: [
    ...['waiting until', 'waiting to', 'on hold until', 'on hold to', 'wachten tot', 'in de wacht tot'],
    ...["en attente jusqu'a", 'wartet bis'],
  ],
  billable: [
    ...['billable', 'billable?', 'is billable', 'is it billable?', 'chargeable', 'factureerbaar', 'declarabel'],
    ...['te factureren', 'facturable', 'abrechenbar', 'verrechenbar', 'bill'],
  ],
  unbillable: [
    ...['non-billable', 'non billable', 'not billable', 'nonbillable', 'unbillable', 'no charge'],
    ...['niet factureerbaar', 'niet declarabel', 'non facturable', 'nicht abrechenbar'],
  ],
  person: [
    ...['user', 'username', 'person', 'people', 'who', 'employee', 'agent', 'assignee', 'technician', 'worked by'],
    ...['full name', 'member', 'member name', 'resource', 'resource name', 'name'],
    ...['medewerker', 'medewerkers', 'technicus', 'behandelaar', 'uitgevoerd door', 'uitvoerder', 'wie', 'naam'],
    ...['technicien', 'utilisateur', 'intervenant', 'mitarbeiter', 'benutzer', 'techniker'],
  ],
};

/** Columns that may tell the role of a row, the best first. */
export const roleWords: readonly string[] = [
  ...[
    'role',
    'work role',
    'rol',
    'fonction',
    'rolle',
    'kind of work',
    'type of work',
    'soort werk',
    'work type',
    'activity type',
  ],
  ...['activity', 'activiteit', 'activite', 'tatigkeit', 'service', 'dienst', 'task', 'taak', 'tache', 'aufgabe'],
  ...[
    'category',
    'categorie',
    'kategorie',
    'type',
    'soort',
    'tags',
    'tag',
    'labels',
    'group',
    'groep',
    'groupe',
    'team',
  ],
  ...[
    'department',
    'afdeling',
    'project',
    'projet',
    'projekt',
    'user',
    'person',
    'medewerker',
    'employee',
    'agent',
    'technician',
    'technicus',
    'technicien',
    'naam',
    'name',
  ],
];

/** Columns that tell the place of a row, the best first. */
export const placeWords: readonly string[] = [
  'place',
  'plaats',
  'location',
  'locatie',
  'lieu',
  'ort',
  'onsite',
  'on site',
];

/** What a unit in a heading says of bare numbers below it. */
export const unitWords = [
  ['hours', /\b(?:hours?|hrs?|uur|uren|heures?|stunden|std)\b|\((?:h|u|decimal)\)/],
  ['minutes', /\b(?:minutes?|mins?|minuten|minutes)\b/],
  ['seconds', /\b(?:seconds?|secs?|seconden|secondes|sekunden)\b/],
] as const;

/** Columns that name the customer: where the work was, their names do not tell. */
export const customerWords: readonly string[] = [
  ...['customer', 'client', 'company', 'organization', 'organisation', 'requester', 'submitter', 'contact', 'from'],
  ...[
    'klant',
    'bedrijf',
    'organisatie',
    'aanvrager',
    'melder',
    'customer - name',
    'demandeur',
    'demandeur - demandeur',
  ],
  ...['societe', 'kunde', 'firma', 'auftraggeber'],
];
