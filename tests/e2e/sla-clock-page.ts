import type { Locator, Page } from '@playwright/test';

/** What a visitor reads at the SLA clock, by language. */
export const clockLanguages = [
  {
    language: 'nl',
    path: '/contracten/responstijden/',
    report: 'Moment van de melding',
    now: 'Nu',
    holidays: 'Feestdagen',
    luxembourg: 'Vrij: die van Luxemburg',
    example: 'Dit is een voorbeeld.',
    christmas: 'Deze feestdagen tellen niet mee: Kerstmis (25 december 2026).',
    standardResponse: 'maandag 28 december 2026 om 09:00',
    plainResponse: 'vrijdag 25 december 2026 om 09:00',
    skipped: 'telt niet mee (feestdag: Kerstmis)',
    inWords: 'Standaard, uiterlijk eerste antwoord: ma 28 dec, 09:00',
    gap: 'De klok slaat deze tijd over: hij gaat dan een stuk vooruit. We rekenen met zondag 29 maart 2026 om 03:30.',
    twice: 'De klok toont deze tijd twee keer',
    later: 'Neem de tweede keer',
    ownTime: 'Bij u (America/New_York) is het dan zaterdag 24 oktober 2026 om 21:30.',
    left: 'nog 7 uur 29 minuten',
    stage: 'Uiterlijk eerste antwoord bij Bedrijf: nog 3 uur 59 minuten.',
    wrongClock: 'Dat is vóór de prijslijst van 21 november 2026',
    failed: 'De feestdagen (Luxemburg) konden niet worden geladen.',
    retry: 'Probeer het opnieuw',
    years: 'We kennen de feestdagen van Luxemburg van 2024 tot en met 2035',
    addAll: 'Zet alle termijnen in agenda (.ics)',
    event: 'Uiterlijk eerste antwoord (Standaard)',
    file: 'termijnen.ics',
    noAgreement: 'geen afspraak',
    business: 'Bedrijf',
    allTiers: 'Toon alle niveaus',
    ask: 'Kies hierboven een moment of druk op Nu.',
  },
  {
    language: 'en',
    path: '/en/contracten/responstijden/',
    report: 'Moment of the report',
    now: 'Now',
    holidays: 'Public holidays',
    luxembourg: 'Off: those of Luxembourg',
    example: 'This is an example.',
    christmas: 'These public holidays are not counted: Christmas Day (25 December 2026).',
    standardResponse: 'Monday, 28 December 2026 at 09:00',
    plainResponse: 'Friday, 25 December 2026 at 09:00',
    skipped: 'not counted (public holiday: Christmas Day)',
    inWords: 'Standard, latest first response: Mon 28 Dec, 09:00',
    gap: 'The clock skips this time: it moves forward then. We count from Sunday, 29 March 2026 at 03:30.',
    twice: 'The clock shows this time twice',
    later: 'Take the second time',
    ownTime: 'Where you are (America/New_York) it is then Saturday, 24 October 2026 at 21:30.',
    left: '7 hours 29 minutes left',
    stage: 'Latest first answer under Business: 3 hours 59 minutes left.',
    wrongClock: 'That is before the price list of 21 November 2026',
    failed: 'The public holidays (Luxembourg) could not be loaded.',
    retry: 'Try again',
    years: 'We know the public holidays of Luxembourg from 2024 to 2035',
    addAll: 'Add all deadlines to calendar (.ics)',
    event: 'Latest first answer (Standard)',
    file: 'deadlines.ics',
    noAgreement: 'no agreement',
    business: 'Business',
    allTiers: 'Show all levels',
    ask: 'Choose a moment above or press Now.',
  },
] as const;

export type ClockWords = (typeof clockLanguages)[number];

/** The SLA clock as a visitor handles it. */
export class SlaClockPage {
  readonly page: Page;
  readonly words: ClockWords;

  constructor(page: Page, words: ClockWords) {
    this.page = page;
    this.words = words;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`${this.words.path}${fragment}`);
    await this.page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  }

  get report(): Locator {
    return this.page.getByLabel(this.words.report);
  }

  get holidays(): Locator {
    return this.page.getByLabel(this.words.holidays);
  }

  cell(tier: string, promise: 'maximumResponse' | 'maximumIntervention'): Locator {
    return this.page.locator(`tr[data-tier="${tier}"] td[data-promise="${promise}"]`);
  }
}

/** The address of a state with a report. */
export const linkWith = (report: string, more = ''): string =>
  `#v=1${more.includes('holidays') ? `&${more}` : ''}&lines=&list=2026-11-21&months=1&report=${report}${more.includes('tiers') ? `&${more}` : ''}&end`;
