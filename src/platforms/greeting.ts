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

/** Small words between the names of a greeting: `Liebe Frau von der Heide und Herr Weber`. */
const SMALL =
  /^(?:von|der|van|de|den|di|da|la|und|and|et|y|e|all|alle|zusammen|together|there|team|again|herr|frau|madame|monsieur|senor|senora|mr|mrs|ms|everyone)$/;

/** Could these be the names, and nothing else, that a greeting is followed by? */
export function areNamesGreeted(text: string): boolean {
  const words = text
    .replace(/[,!:.]{1,9}$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return words.length <= 7 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase()));
}

/** Where the greeting that opens a line ends; 0 where none does. */
export function greetingLength(folded: string): number {
  return CLEAR_GREETING.exec(folded)?.[0].length ?? 0;
}

/**
 * A greeting as LinkedIn's templates print it above a note; its word is group 1. They greet neither warmly nor
 * formally: "Liebe Anna" and "Sehr geehrte Frau Weber" are people's.
 */
export const TEMPLATE_GREETING =
  /^(hi|hello|hallo|bonjour|hola|ciao|ola|oi|hoi|beste|dear|guten tag)(?:,? |[,!:]?$)/;
