import { fold } from '../../text/fold.ts';
import type { Card } from './card.ts';

/** Ends and words that only companies have. */
const COMPANY =
  /(?:^|[^a-z])(?:g?gmbh|ag|kg|ohg|gbr|ug|se|eg|e\.? ?[vk]|og|ltd|inc|group|gruppe|&|stiftung|universitat|hochschule|institut)(?:[^a-z]|$)|(?:werke?|verlag|bank|haus|schule|klinik(?:um)?|amt|verband|verein|betriebe?|zentrum|agentur|kasse)$/;
/** A region or country beside the town. */
const LOCATED =
  /(?:, (?:deutschland|germany|osterreich|austria|schweiz|switzerland|espana|spain|france|frankreich|italia|italy|italien|portugal|nederland|netherlands|belgie|belgique|belgium|uk|ireland)$|^raum |und umgebung|^gro(?:s|ss)raum |^region )/;
/** One word as towns are called, with or without what tells two towns of the name apart. */
const TOWN =
  /^(?:(?:bad|sankt|st\.) )?[^ ,]{0,30}(?:burg|berg|stadt|stedt|hausen|heim|dorf|ingen|bach|furth?|kirchen|haven|hafen|munde|munster|rode|walde|bruck(?:en?)?|ruhe|gart|nitz|mund|beck|feld|lautern|tal|zern|stein|dam|bremen|berlin|wien|zurich|basel|bern|graz|linz|koln|bonn|essen|dresden|leipzig|hannover|munchen|kiel|halle|mainz|ulm|jena|kassel|aachen|rostock|london|paris)(?: (?:\([^()]{1,30}\)|(?:am|an der|im|in der|ob der|bei|a\. ?[a-z]\.) .{2,30}))?$/;

/** A plain "X bei Y" or "X at Y"; null for anything with further parts. */
export function positionAtCompany(headline: string): { position: string; company: string } | null {
  if (/[@|•·]| [-–] /.test(headline)) return null;
  const found = /^(.{2,80}?) (?:bei|at) (?:der |dem |the )?(.{2,80})$/i.exec(headline);
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { position: found[1], company: found[2] };
}

/** "Leiterin, Muster GmbH" and "Leiterin | Muster" say the company already. */
function holdsCompany(headline: string): boolean {
  return positionAtCompany(headline) !== null || /, \p{Lu}| [|•·–-] |@/u.test(headline);
}

/** Words as they stand in a job title: capital letters, but for what joins them. */
export function isTitle(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 8 &&
    words.every((word) =>
      /^[(&/|]?\p{Lu}|^(?:und|and|für|for|of|in|im|der|des|die|the|&|\/|\||-|–|i\.|a\.)$/u.test(word),
    )
  );
}

/**
 * What the lines below a name are, by their place and make-up: position, company, place.
 * @param facts the lines in order
 * @param labelled what a label names goes before
 */
export function factsByPlace(
  facts: readonly string[],
  labelled: { readonly position?: string; readonly company?: string; readonly location?: string },
): Pick<Card, 'position' | 'company' | 'location'> {
  const [first, second, third] = facts;
  const plain = first === undefined ? null : positionAtCompany(first);
  const place = second === undefined ? '' : fold(second);
  const isPlace =
    !COMPANY.test(place) &&
    ((first !== undefined && holdsCompany(first)) ||
      LOCATED.test(place) ||
      (third === undefined && TOWN.test(place)));
  const apart = second !== undefined && !isPlace;
  return {
    position: labelled.position ?? plain?.position ?? (apart ? (first ?? null) : null),
    company: labelled.company ?? plain?.company ?? (apart ? second : null),
    location: labelled.location ?? (isPlace ? (second ?? null) : (third ?? null)),
  };
}
