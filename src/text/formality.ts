import { fold } from './fold.ts';
import type { Formality } from './localised.ts';

/** Words of the informal address, folded. Plural forms are informal too. */
const INFORMAL =
  /(?<![a-z])(?:du|dich|dir|dein(?:e|en|em|er|es)?|deinerseits|deinetwegen|euch|euer|eure[nmrs]?|hast|bist|kannst|konntest|mochtest|moechtest|willst|wurdest|wuerdest|magst|weist|weisst|hattest|warst|hattst|habts|seids|pfiat di|(?:schick|gib|zeig|nimm|komm|erzahl|frag|meldet|schaut) (?:mir|uns|mich|mal|doch|bitte|euch)|[a-z]{2,10}t ihr|schau|lass|lasst|melde? dich|schreib|sag|ruf|lieber|liebe)(?![a-z])/g;

/** The polite address is known by its capital letter, so it is looked for in the text as written. */
const POLITE = /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?|Ihrerseits|Ihretwegen)(?!\p{L})/gu;

const POLITE_PHRASES =
  /(?<![a-z])(?:sehr geehrte[rn]?|(?:guten (?:tag|morgen|abend)|hallo|hoi|gruezi|grus{1,2} gott|servus|moin|lieber?|werter?) (?:herr|frau|hr|fr)|(?:haben|konnen|koennen|sind|mochten|moechten|wurden|wuerden|lassen|melden|schreiben|schauen|wollen|hatten|haetten|rufen|kennen|brauchen|suchen) sie|ihnen|(?:fur|fuer|an|mit|auf|von|uber|ueber) (?:sie|ihnen|ihre[nmr]?))(?![a-z])/g;

/** Half a word of evidence: "Liebe Grüße" and "Lieber Herr" are no informal address. */
const WEAK = /^lieber?$/;

/** "Lieber Roland" on a line of its own: a first name alone is how friends are greeted; "Liebe Grüße" and groups are not. */
const BY_FIRST_NAME =
  /^lieber? (?!grus|gruss|gruesse|kolleg|freund|mitglied|leser|kund|nachbar|gaste|alle|damen|leute|community|team|frau|herr|familie|dr|prof)[a-z]{2,20}[,!]?$/m;

/** A "Sie" that opens a sentence may be "she" or "they". */
function opensSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 3), index).trimEnd();
  return before === '' || /[.!?:\n]$/.test(before);
}

/**
 * Whether a German text says du or Sie; null where it addresses nobody. Meaningless for other languages: the caller asks
 * for German texts only. Mixed texts ("Hallo Herr Meier, hast du ...") go with the more frequent form; a tie is polite,
 * because an answer that is too polite offends nobody.
 */
export function formalityOf(text: string): Formality | null {
  const sample = text.slice(0, 4_000);
  const folded = fold(sample);
  let informal = 0;
  for (const [word] of folded.matchAll(INFORMAL)) informal += WEAK.test(word) ? 0.25 : 1;
  let polite = (folded.match(POLITE_PHRASES) ?? []).length;
  const addresses = /Sie|Ih/.test(sample) ? sample.matchAll(POLITE) : [];
  for (const found of addresses) polite += opensSentence(sample, found.index) ? 0.4 : 1;
  if (polite === 0 && BY_FIRST_NAME.test(folded)) informal += 0.5;
  if (informal < 0.5 && polite < 0.4) return null;
  return informal > polite ? 'du' : 'sie';
}
