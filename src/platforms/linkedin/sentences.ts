import { isFrameWord, wordsOf } from '../frame-vocabulary.ts';
import { GREETING } from '../greeting.ts';

/**
 * Sentences that LinkedIn prints into a request where the person wrote nothing, by their idea rather than their letters:
 * "join / add to … my / your … network … LinkedIn". Patterns run on folded text; a line that a pattern covers entirely
 * is nobody's message. Sources: real mails of 2011-2026 and quotations on the web.
 */
const DEFAULTS: readonly RegExp[] = [
  /^since you are (?:a|some) ?(?:person|one|body) (?:whom )?i trust, .{0,80}$/,
  /^i(?:'ve| have)? (?:sent|indicated) .{0,60}(?:connection request|invitation|linkedin).{0,60}$/,
  /^da (?:ich ihnen vertraue|sie eine person sind|du eine person bist).{0,120}$/,
  // id
  /^saya ingin .{0,40}jaringan.{0,40}$/,
];

/** How a template wishes: with it, the platform need not be named. */
const WISH =
  /^(?:please |bitte )?(?:i(?:'d| would| want| like)|let'?s|add me|join|ich (?:mochte|wurde|will|moechte|wuerde)|fugen? |nimm|nehmen|j(?:e |')(?:souhait|voudr|aimer)|me gustaria|qui(?:ero|siera)|vorrei|desidero|voglio|(?:eu )?(?:gostaria|que(?:ro|ria))|ik (?:wil|zou)) /;

/** Joy is what a person adds to such a wish. */
const JOY = /freu|glad|happy|pleas|delight|honou?r|ravi|heureu|encant|piac|liet|feliz|blij|leuk/;

/** Who speaks in a default sentence. "We" is a company or two friends, and so somebody's own words. */
const ME =
  /^(?:i|my|me|let|ich|mich|mein(?:e[mnrs]?)?|je|j|m|mon|ma|mes|moi|yo|mis?|io|mi[ao]|miei|mie|eu|meus?|minhas?|ik|mij|mijn)$/;

/** Joy, circles, trust: what a default sentence says besides the frame's own vocabulary; by the beginnings of words. */
const COURTESY =
  'among because circle count delight glad great happy honou honor keep pleas profess since stay touch trust angehor anschlies aufnehm aufzunehm beitret beruf bleib darf durf einlad einzulad freu kreis lade vertrau wenn zahl aime cercle compt confian entre etre fair fass heureu parmi rav relier serai serie contar circul encant estar feliz ficar form profesion aver cerchi felic fiduci liet piace prazer propos profission sarei tener zakel blij fijn kring leuk neem nehm nimm uitmak opgenom opnem vertrouw vind voeg quisier'.split(
    ' ',
  );

/** Small words of it that the frame alone does not use. */
const LITTLE =
  /^(?:am|be|it|let|m|wir|us|uns|fai|ter|tra|may|can|alla|nella|mag|om|toe|use|using|nodig|uit|vorrei|voglio)$/;

/** What it is about: nothing but being in touch on the platform, for which a person would hardly name it. */
const NETWORK =
  /netz|netw|touch|reseau|(?:^| )(?:red|rete|rede)(?: |$)|conn?ect|conn?ex|contac|contat|kontakt|relation|verbind|colleg|circul|einlad|lade |invit|uitnod/;
const PLATFORM = /linkedin|profes|profis|beruflich|zakel/;

/** Acquaintance, even if it only says "we know each other", and messages are somebody's own. */
const OWN =
  /^(?:kenn|know|conna|cono|conh|kent$|mes[sz]ag|mensa|nachricht|bericht|(?:kontakt)?anfrage|request|demande|solicit|richiest|verzoek|antwort|answer|repl|respo|repon|rispo|note|nota)/;

/**
 * The idea of a default sentence in any wording: somebody speaks of themselves and of nothing but networks and contacts
 * on LinkedIn. One word that is not of this vocabulary makes it a person's.
 */
function isIdea(sentence: string): boolean {
  const isMeant = PLATFORM.test(sentence) || (WISH.test(sentence) && !JOY.test(sentence));
  if (!isMeant || !NETWORK.test(sentence)) return false;
  // "Marit, gern würde ich …": whom it addresses is no word of its own.
  const words = wordsOf(sentence.replace(/^[^,.!?\s]{1,30}, (?=\S)/, ''));
  return words.some((word) => ME.test(word)) && words.every((word) => !OWN.test(word) && isCourteous(word));
}

/** A word that a default sentence or the frame uses. */
function isCourteous(word: string): boolean {
  return (
    ME.test(word) ||
    LITTLE.test(word) ||
    isFrameWord(word) ||
    COURTESY.some((beginning) => word.startsWith(beginning))
  );
}

/** More of such words, which a note may well hold. */
const TALK =
  /^(?:he?b|ho|up|toe|aan|hiermit|an?nehmen|tret|werden|akzept|weiter|kenn|found|gefund|using|indicat|colleague|contatti|invi|inserir|zakel|connectie|fuge|jemand|beizutret|member|person|mitglied)/;

/**
 * Is a sentence, folded, nothing but words of frames and default sentences? Below the buttons it is a template's in
 * whatever order: "Ich habe Ihnen eine Einladung gesendet", "I don't know this person". A question is somebody's.
 */
export function isNetworkTalk(sentence: string): boolean {
  return (
    sentence.length <= 220 &&
    !sentence.endsWith('?') &&
    wordsOf(sentence).every((word) => TALK.test(word) || isCourteous(word))
  );
}

/** Words that no default sentence holds: with one of them somebody wrote it. */
const PERSONAL =
  /\b(?:because|since we|saw|read|heard|met|your (?:talk|post|article|profile|work|book|team|company)|about|weil|denn|gesehen|gelesen|kennengelernt|vortrag|beitrag|artikel|projekt|project|event|veranstaltung|austausch\w*|exchange|discuss|besprechen|parce que|car|porque|perche)\b/;

/** Whom a greeting greets, up to its comma; the full stop of a title ends nothing. */
const ADDRESSED =
  /^(?:[^,.!?]|(?<=[ .-](?:dr|prof|dipl|ing|mag|mr|mrs|ms|mme?|sra?|srta|dott|dra|drs|mw|dhr|eng|med|phil|[a-z]))\.){0,60}[,!:]\s{0,3}/;

/** Cuts what templates put around a default sentence: a greeting in front, a full stop behind, quotes. */
export function bareSentence(folded: string): string {
  const sentence = folded
    .replace(/^[>"'\s]{1,5}|["'\s.!]{1,9}$/g, '')
    // The Romance languages set the name off: "Hola, Ana."
    .replace(/^(?:hola|ola|oi|ciao), [^\s,.!?:]{1,30}[,.!:]\s{1,3}/, '');
  const opening = GREETING.exec(sentence)?.[0] ?? '';
  const addressed = opening === '' ? undefined : ADDRESSED.exec(sentence.slice(opening.length))?.[0];
  return sentence
    .slice(addressed === undefined ? 0 : opening.length + addressed.length)
    .replace(
      /^[^,.!?\s]{1,30}(?: [^,.!?\s]{1,30}){0,3}, (?=(?:i|je|j'|ich|me|vorrei|gostaria|ik|saya)\b)/,
      '',
    );
}

/**
 * Is this line only what LinkedIn writes for somebody who wrote nothing?
 * @param folded the line after `fold`
 */
export function isDefaultSentence(folded: string): boolean {
  if (folded.length > 220) return false;
  const sentence = bareSentence(folded);
  return !PERSONAL.test(sentence) && (DEFAULTS.some((pattern) => pattern.test(sentence)) || isIdea(sentence));
}
