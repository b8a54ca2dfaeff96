/**
 * Word families that several rules share, in the notation of pattern.ts. Stems are written with their real spelling;
 * `…` stands for the rest of the word. Each family says who acts or what is talked about, never what it is worth.
 */

/** The requester speaking of themselves; includes common dialect forms. */
export const WE = "(?:ich|wir|i|mir|mia|mer|we|i'm|we're|we are|i am|i'd|we'd)";
/** The recipient, addressed. */
export const YOU =
  '(?:sie|ihnen|ihr|ihre[nmrs]?|du|dich|dir|dein|deine[nmrs]?|euch|euer|eure[nmrs]?|you|your)';
/** Looking for something, needing it. */
export const SEEK =
  '(?:such(?:e|en|t|ten|te|ed)?|süch(?:e|et)|brauch(?:e|en|t|ten|te|a)?|bräucht(?:e|en|ma)?|benötig(?:e|en|t|ten)?|look(?:ing)? for|need|searching for|in search of|seeking|require|are after|hätten? (?:gern|bedarf)|haben bedarf|fehlt|fehlen)';
/** Somebody who does work on commission, or that work. */
export const SERVICE =
  '(?:agentur|dienstleist|berat(?:er|ung)|coach|trainer|referent|moderator|moderier|mediator|entwickler|programmier|designer|grafik|texter|textereien|lektor|korrektor|übersetz|dolmetsch|fotograf|videograf|filme|anwalt|anwält|jurist|notar|steuerberat|gutachter|architekt|statiker|ingenieurbüro|handwerk|elektriker|maler|tischler|schreiner|lieferant|hersteller|zulieferer|freelanc|freiberuf|externe[nrs]?|experte|expertin|fachfrau|fachmann|fachleute|spezialist|profi|partner für|jemand|wen der|oan der|öpper|unterstützung|hilfe|begleitung|angebot|workshop|schulung|training|seminar|inhouse|audit|webseite|website|webshop|onlineshop|logo|broschüre|illustrat|konzept|software|anbieter|trauredner|caterer|vendor|supplier|contractor|consult|agency|provider|translator|developer|designer|photographer|lawyer|attorney|accountant|copywriter|editor|illustrator|facilitator|someone|somebody|expert|specialist|help|support|advice|quote|keynote)';
/** Months and near dates: somebody who names one has a plan. */
export const WHEN =
  '(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|frühjahr|sommer|herbst|winter|spring|summer|autumn|kw ?[0-9]{1,2}|q[1-4]|quartal|montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday|nächste[nrs]? (?:woche|monat|jahr)|next (?:week|month|quarter|year)|[0-9]{1,2}\\.[0-9]{1,2}\\.|bis ende|by the end|ende des (?:monats|jahres)|kommende[nrs]? (?:woche|monat))';
/** Places where people meet in person. */
export const OCCASION =
  '(?:messe|konferenz|kongress|tagung|barcamp|meetup|stammtisch|workshop|seminar|webinar|vortrag|keynote|podium…|panel|session|event|veranstaltung|treffen|netzwerktreffen|netzwerkabend|sommerfest|hackathon|summit|conference|trade fair|fair|talk|presentation|lecture|congress|symposium|forum|camp|unternehmerfrühstück|frühstück|after ?work|roadshow|schulung|fortbildung|lehrgang|kurs|training|course|expo|booth|messestand|stand)';

/** Words of somebody who pays: beside them a product or a price is no sale to the recipient. */
export const WHO_PAYS = String.raw`\b(?:budget|our (?:budget|tender)|advance|vorschuss|honorar|gage|miete)\b`;
