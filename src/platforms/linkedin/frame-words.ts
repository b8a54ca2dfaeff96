import { announcesOthers } from '../frame-edges.ts';
import { isFrameTalk } from '../frame-vocabulary.ts';

/**
 * Words of LinkedIn's frame, for lines that carry no link to be known by. All patterns run on folded text
 * and are bounded; each covers the languages in which notifications were seen or quoted: en de fr es it pt nl.
 */

/** Where the footer begins: whom the mail was meant for, why one gets it, whose trademark it is. */
export const FOOTER: readonly RegExp[] = [
  /^(?:this (?:e-?mail|message) (?:was|is) (?:intended|meant|sent) (?:for|to)|diese (?:e-?mail|nachricht) (?:ist|war|wurde|richtet).{0,20}(?:an|fur)\b)/,
  /^(?:you(?:'re| are) (?:receiving|getting)|you (?:received|receive|get|got) (?:this|these|it)|you have received this|we(?:'re| are)? sen[dt](?:ing)? (?:you )?this).{0,80}(?:e-?mail|notification|because|message)/,
  /^(?:sie|du) (?:erhalten|erhaltst|bekommen|bekommst).{0,80}(?:e-?mail|mail|benachrichtigung|mitteilung|weil|da )/,
  /^(?:vous recevez|estas recibiendo|recibes|usted recibe|ricevi|stai ricevendo|voce (?:esta recebendo|recebe|recebeu)|u ontvangt|je ontvangt|ontvang je).{0,100}(?:mail|courriel|correo|notific|messag|mensa)/,
  /^(?:learn why we included this|erfahre(?:n sie)?, warum|hier erfahren sie|decouvrez pourquoi|pourquoi (?:nous|avons)|descubre por que|por que hemos|scopri perche|saiba por que|lees waarom|waarom we)/,
  /^(?:unsubscribe|abmelden|abbestellen|e-?mails? abbestellen|se desinscrire|se desabonner|cancelar (?:suscripcion|inscricao)|darse de baja|annulla iscrizione|afmelden|uitschrijven)(?: ?[|·•:-].{0,60}| (?:here|hier|ici|aqui|qui)\b.{0,40}| from .{0,60})?$/,
  /^(?:\(c\)|©|c ?20\d\d|copyright).{0,20}linkedin/,
  /linkedin (?:corporation|ireland)\b.{0,80}(?:trademark|\d{4}|dublin|sunnyvale|mountain view|registered|marke|marque|marca)/,
  /^linkedin .{0,60}(?:logo|registered|business name|trademark|marke|marque|marca|privacy)/,
  /^(?:why (?:am i|did i|do i|are you)|warum (?:erhalte|bekomme) ich|pourquoi (?:est-ce que je|je) recoi|por que (?:recibo|estoy|estou|recebo)|perche (?:ricevo|ricevi|sto)|waarom (?:krijg|ontvang) ik) .{0,40}(?:this|diese|e-?mail|ce|esto|este|questo)/,
  /^(?:don'?t want to receive (?:e-?mail|these)|to stop receiving|mochten sie keine)/,
];

/** From here on the mail speaks about other people than the requester. */
const SUGGESTIONS =
  /^(?:suggest(?:ed|ions) (?:for|connections)|vorschlage fur|here are some|(?:grow your network|bauen sie ihr netzwerk aus)[:.!]?$)/;

/** Is it a title above other people, of the sort that LinkedIn prints? */
export function isSuggestionTitle(folded: string): boolean {
  return folded.length < 100 && (SUGGESTIONS.test(folded) || announcesOthers(folded));
}

const PROMOTION =
  /^(?:get the|download|holen sie|laden sie|try |linkedin|see who|(?:signing up|die anmeldung|l'inscription|registrarse|l'iscrizione|a inscricao|aanmelden) (?:is|ist|est|es|e) )/;
/** What it advertises: a person may well write "Try the kiln" and "Get the door". */
const PROMOTED = /linkedin|premium|(?:^| )apps?(?:[^a-z]|$)|(?:is|ist|est|es|e) (?:free|kostenlos|grat)/;

/** LinkedIn advertising itself, and its notes on how the mail works. */
export function isPromotion(folded: string): boolean {
  return folded.length < 200 && PROMOTION.test(folded) && PROMOTED.test(folded);
}

/** Buttons that are not of the common vocabulary, as a whole line. */
const BUTTON =
  /^(?:accept|ignore|decline|message|show more|open on linkedin|confirm(?: that you know .{1,80})?|(?:accept|view) invitation from .{1,120}|view .{1,80}'s? (?:linkedin )?profile|(?:view|see) (?:all|more|conversation)|go to (?:inbox|invitation|message)s?(?: now)?|(?:not |yes,? )?interested|(?:kein|geen) interesse|nicht interessiert|no,? thanks|help|annehmen|akzeptieren|bestatigen(?: sie, dass sie .{1,80} kennen)?|ablehnen|ignorieren|(?:profil|einladung) von .{1,80}|einladung akzeptieren|hilfe|(?:alle|mehr) (?:anzeigen|erfahren)|accepter|aide|refuser|aceptar|ay?uda|ajuda|accetta|aiuto|assistenza|aceitar|accepteren|visualizzar? .{5,10}|.{5,12} weergeven)$/;

/** Are these the words of a button or label? Folded, marks behind them allowed. */
export function isButtonText(folded: string): boolean {
  const words = folded.replace(/[:.!>\s»]{1,4}$/, '');
  return BUTTON.test(words) || isFrameTalk(words, '');
}

/** What stands beside a name without saying who somebody is: advertising, the degree of the contact, the sort of mail. */
export const TAG =
  /^(?:(?:ist|war|hat|arbeitet|studiert|mitglied|works|worked|studied|member|joined|speaks|travaille|trabaja|lavora|trabalha|werkt) [^.!?,:]{3,80}|profil (?:bestatigt|verifiziert)|verified(?: profile)?|sponsored|promoted|gesponsert|anzeige|sponsorise|patrocinad[oa]|promocionado|sponsorizzato|gesponsord|inmail|premium|(?:sent|gesendet|verschickt|envoye|enviado|inviato|verzonden) (?:with|from|via|through|mit|uber|von|avec|depuis|con|da|com|pelo|met|using) (?:linkedin )?(?:sales navigator|recruiter(?: lite)?|premium|inmail|talent)[.]?|(?:linkedin )?(?:sales navigator|recruiter)|[·•]? ?(?:kontakt )?(?:1st|2nd|3rd|[123](?:\.|e|er|o|a|eme))\+?(?:[ -](?:degrees?|grade?s?|gra[du]o?|degre|graad))?(?: (?:connection|contact|kontakt))?|(?:he\/him|she\/her|they\/them|er\/ihm|sie\/ihr))$/;

/** A line that says how many acquaintances both sides share. */
export const SHARED =
  /(?:connections?|contacts?|people) in common|(?:mutual|shared|common) (?:connections?|contacts?)|gemeinsame[rns]? (?:kontakt|verbindung|bekannt)|(?:relations?|contacts?) (?:en commun|communes?)|contactos? (?:en|em) com[uo]n|collegament[io] (?:in )?comun|(?:conex(?:ao|oes|iones?)|ligac(?:ao|oes)) (?:em|en) com[uo]|gemeenschappelijke connectie|gedeelde connectie|^(?:you both|you and .{2,60} (?:both )?|sie beide|ihr beide|ihr|beide) (?:know|kennt?|kennen) .{2,80}/;

/** What LinkedIn says about an invitation, an acceptance or a message in the third person, around the requester's name. */
export const NOTICE: readonly RegExp[] = [
  /^(?!(?:as |wie |comme |como |come |zoals )?(?:you|sie|du|vous|tu|usted|lei|voce|u|je|jij)\b).{0,90}\b(?:wrote|writes|schrieb|schreibt|a ecrit|ecrit|escribio|escribe|ha scritto|scrive|escreveu|escreve|schreef|schrijft)\b.{0,60}:$/,
  /^(?:reminders?|erinnerung|rappel|recordatorio|promemoria|lembrete|herinnering|invitation reminders?|pending messages|linkedin)\b[:/]{0,2}(?: [^.?!]{0,60})?$/,
];

/** True where one of the patterns fits. */
export function fits(patterns: readonly RegExp[], folded: string): boolean {
  return patterns.some((pattern) => pattern.test(folded));
}
