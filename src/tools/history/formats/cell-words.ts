/** Words for work at the customer. */
export const onSiteWords =
  /\b(?:on[ -]?site|visits?|site visit|at (?:the )?(?:client|customer)|bezoek|op locatie|ter plaatse|bij (?:de )?klant|klantbezoek|sur (?:place|site)|deplacement|chez le client|vor ort|beim kunden|kundenbesuch)\b|^klant$/;

/** Words for work from afar: they tell a column of places, too. */
export const remoteWords =
  /\b(?:remote(?:ly)?|op afstand|afstand|telefonisch|a distance|distance|fern(?:wartung)?|remote support)\b/;

/** What the cells of a column of yes and no say where the answer is yes. */
export const yesWords = /^(?:yes|y|true|1|ja|j|waar|oui|vrai|wahr|x)$/i;

/** What they say of work that nobody is billed for, where the column tells what is billed. */
export const notBillableWords =
  /^(?:no|n|false|0|non|nein|nee|onwaar|faux|falsch|nb|nc|do not bill|no charge|(?:not |non[- ]?|un)billable|niet (?:factureerbaar|declarabel)|non facturable|nicht abrechenbar)$/i;
