import { fold } from '../../text/fold.ts';

/** A place as LinkedIn prints them: a region's words, or "City, State, Country". */
const PLACE =
  /\b(?:area|region|metropolitan|metro|greater|umgebung|gross?raum|metropolregion|raum|regione|regiao|region de|agglomeration|deutschland|germany|osterreich|austria|schweiz|switzerland|united (?:states|kingdom|arab emirates)|france|frankreich|spain|espana|italy|italia|portugal|brasil|brazil|nederland|netherlands|belgium|belgien|india|canada|australia|ireland|poland|polen)\b|^[^,|@]{2,40}, [^,|@]{2,40}(?:, [^,|@]{2,40})?$/;

/** What a card may print before the place. */
export const LABELLED_PLACE =
  /^(?:Ort|Standort|Wohnort|Region|Location|Based in|Lieu|Ubicación|Località|Localidade|Plaats) ?: {0,3}/i;

/** What a card may print before the headline. */
export const LABELLED_HEADLINE =
  /^(?:Headline|Title|Job title|Role|Position|Beruf|Tätigkeit|Funktion|Titel|Poste|Fonction|Puesto|Cargo|Ruolo|Functie) ?: {0,9}/i;

/** Does a line, as printed, name a place and nothing else? */
export function isPlace(line: string): boolean {
  return (
    line.length <= 80 && PLACE.test(fold(line)) && !/[.!?]$|[@|]/.test(line) && line.split(' ').length <= 9
  );
}

/** The number of shared contacts that a line names; named people in front of "and 5 others" count, too. */
export function sharedIn(folded: string): number | null {
  const digits =
    /(\d{1,3}(?:[.,']?\d{3})?)\+?(?:\s\w{1,20}){0,3} (?:connection|contact|people|mutual|shared|common|gemeinsame|relation|contacto|collegament|conex|ligac|gemeenschappelijke|gedeelde)/.exec(
      folded,
    );
  if (digits?.[1] === undefined) return null;
  const count = Number(digits[1].replace(/\D/g, ''));
  const others = /(?:and|und|et|y|e|en) \d{1,4}\+? (?:other|weitere|andere|autre|mas|otro|altr|outr)/.exec(
    folded,
  );
  if (others === null) return count;
  return (
    count +
    folded
      .slice(0, others.index)
      .split(',')
      .filter((name) => name.trim() !== '').length
  );
}

/** "X at Y" or "X bei Y" as position and company; null where the headline is anything else. */
export function positionAndCompany(headline: string | null): { position: string; company: string } | null {
  if (headline === null || /[|@•·…]|\.\.\.$| [-–—] /.test(headline)) return null;
  const parts = headline.split(/ (?:at|bei) /);
  const [position, company] = parts;
  if (parts.length !== 2 || position === undefined || company === undefined) return null;
  return position.trim() === '' || company.trim() === ''
    ? null
    : { position: position.trim(), company: company.trim() };
}

/** How somebody may be reached: in signatures, on no card. */
export const CONTACT =
  /(?:^|[^a-z])(?:tel|fon|telefon|telefono|telefone|telephone|telefoon|phone|mobile?|mob|movil|cell|handy|portable|cellulare)[.:]{0,2} ?[+(\d]|^\+\d|^[\d(][\d ()/.-]{7,30}$|[^\s@]@[^\s@]{2,60}\.[a-z]|www\.[a-z]/;
