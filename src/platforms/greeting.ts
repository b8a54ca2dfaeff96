/**
 * How texts are opened, by people and by templates, in the languages of both platforms. All on folded text: the words
 * themselves, whatever follows them.
 */

/** Words that nobody is called. */
const CLEAR =
  'hi|hello|hey|dear|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rns]?|bonjour|salut|chere?|hola|estimad[oa]|buenos dias|ciao|gentile|buongiorno|prezad[oa]|geachte|hoi|hej|tach|werte[rn]?|moin|servus|gruezi|gruss? gott';
/** Caro, Ola and Dag are somebody, too, and "Beste Grüße" closes a German text. */
const NAMES_TOO = 'car[oa]|salve|ola|oi|beste|dag|sali';

/** Any greeting: for places where no name stands at the beginning of a line, or where the name is known. */
export const GREETING = new RegExp(`^(?:${CLEAR}|${NAMES_TOO})\\b(?!-)`);

const CLEAR_GREETING = new RegExp(`^["']?(?:${CLEAR})\\b(?!-)`);

/** Does a line begin with a greeting, in quotation marks or not? */
export function beginsWithGreeting(folded: string): boolean {
  return GREETING.test(folded.replace(/^["']/, ''));
}

/** The same where a line may as well begin with somebody's name ("Caro Weber, baker, would like …"). */
export function greetsClearly(folded: string): boolean {
  return CLEAR_GREETING.test(folded);
}

/**
 * A greeting as LinkedIn's templates print it above a note; its word is group 1. They greet neither warmly nor
 * formally: "Liebe Anna" and "Sehr geehrte Frau Weber" are people's.
 */
export const TEMPLATE_GREETING =
  /^(hi|hello|hallo|bonjour|hola|ciao|ola|oi|hoi|beste|dear|guten tag)(?:,? |[,!:]?$)/;
