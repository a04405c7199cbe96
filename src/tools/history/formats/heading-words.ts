import type { ColumnField } from '../mapping.ts';

/** Words by which the columns of any table are told, in English, Dutch, French and German, as `plainHeading` spells them; the best first. */
export const fieldWords: Readonly<Record<ColumnField, readonly string[]>> = {
  reported: [
    ...[
      'reported',
      'reported at',
      'reported on',
      'gemeld',
      'gemeld op',
      'melding',
      'meldingsdatum',
      'signale',
      'signale le',
      'gemeldet',
    ],
    ...['opened', 'opened at', 'geopend', 'geopend op', 'ouvert le', "date d'ouverture", 'eroffnet', 'ticket created'],
  ],
  answered: [
    ...['first response', 'first reply', 'first answer', 'first response time', 'responded', 'answered'],
    ...['eerste reactie', 'eerste antwoord', 'beantwoord', 'premiere reponse', 'erste antwort', 'erste reaktion'],
  ],
  closed: [
    ...[
      'closed',
      'closed at',
      'closed on',
      'closed time',
      'resolved',
      'resolved at',
      'resolved time',
      'solved',
      'completed',
    ],
    ...[
      'gesloten',
      'gesloten op',
      'opgelost',
      'opgelost op',
      'afgesloten',
      'afgerond',
      'cloture',
      'resolu',
      'geschlossen',
      'gelost',
    ],
  ],
  start: [
    ...[
      'start',
      'started',
      'started at',
      'start date',
      'work date',
      'begin',
      'begun',
      'date',
      'day',
      'worked on',
      'entry date',
    ],
    ...['begonnen', 'begonnen op', 'startdatum', 'begindatum', 'datum', 'werkdatum', 'dag', 'gestart'],
    ...[
      'date de debut',
      'debut',
      'jour',
      'beginn',
      'tag',
      'created',
      'created at',
      'created time',
      'date created',
      'aangemaakt',
    ],
  ],
  startTime: [
    'start time',
    'starttime',
    'begin time',
    'from',
    'time',
    'starttijd',
    'begintijd',
    'van',
    'tijd',
    'tijdstip',
    'heure de debut',
    'de',
    'heure',
    'startzeit',
    'beginn',
    'von',
    'uhrzeit',
  ],
  end: [
    'end',
    'end date',
    'ended',
    'finished',
    'einde',
    'einddatum',
    'geeindigd',
    'date de fin',
    'fin',
    'ende',
    'enddatum',
  ],
  endTime: ['end time', 'to', 'until', 'eindtijd', 'tot', 'heure de fin', 'a', 'endzeit', 'bis'],
  duration: [
    ...[
      'duration',
      'time spent',
      'hours spent',
      'spent hours',
      'time worked',
      'worked',
      'hours',
      'hours worked',
      'duration (h)',
      'total hours',
      'time tracked',
      'minutes',
      'time',
    ],
    ...['duur', 'gewerkte tijd', 'bestede tijd', 'bestede uren', 'gewerkt', 'uren', 'aantal uren', 'minuten', 'tijd'],
    ...[
      'duree',
      'temps passe',
      'heures',
      "nombre d'heures",
      'dauer',
      'stunden',
      'arbeitszeit',
      'zeitaufwand',
      'zeiteinheiten',
      'time units',
    ],
  ],
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
    ],
    ...['bedrag', 'gefactureerd', 'factuurbedrag', 'prijs', 'totaal', 'montant', 'facture', 'prix', 'betrag', 'preis'],
  ],
};

/** Columns that may tell the role of a row, the best first. */
export const roleWords: readonly string[] = [
  ...['role', 'rol', 'fonction', 'rolle', 'kind of work', 'type of work', 'soort werk', 'work type', 'activity type'],
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

/** Words for work at the customer. */
export const onSiteWords =
  /\b(?:on[ -]?site|visits?|site visit|at (?:the )?(?:client|customer)|bezoek|op locatie|ter plaatse|bij (?:de )?klant|klant|klantbezoek|sur (?:place|site)|deplacement|chez le client|vor ort|beim kunden|kundenbesuch)\b/;

/** Words for work from afar: they tell a column of places, too. */
export const remoteWords =
  /\b(?:remote(?:ly)?|op afstand|afstand|telefonisch|a distance|distance|fern(?:wartung)?|remote support)\b/;
