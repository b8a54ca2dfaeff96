import { fold } from '../../text/fold.ts';

/** " via LinkedIn" behind a name, in the languages of the interface; on folded text. */
const VIA =
  /[\s,|-]{0,3}[([]?(?:via|uber|ueber|durch|von|auf|from|through|on|in|using|a traves de|por|en|par|sur|tramite|attraverso|su|da|atraves do|pelo|no|do|op|melalui|di|przez|pa)\s{1,3}linked ?in[)\]]?$/;

/** The platform itself as sender. */
const PLATFORM = /^(?:the )?linked ?in\b|^linkediin/;

/** A name without " via LinkedIn" and quotes; empty where the platform itself is named. */
export function cleanName(printed: string): string {
  const name = printed.replace(/\s+/g, ' ').trim();
  const cut = VIA.exec(fold(name));
  const rest = (cut === null ? name : name.slice(0, cut.index))
    .replace(/^["'“„]{1,3}|["'”“]{1,3}$/g, '')
    .trim();
  return PLATFORM.test(fold(rest)) || rest.includes('@') ? '' : rest;
}

/** Sentences that name the requester, on folded text; the name is group 1. Ordered from sure to loose. */
const NAMING: readonly RegExp[] = [
  /^(.{2,80}) requested to add you/,
  /^confirm that you know (.{2,80}?)[:.]?$/,
  /^bestatigen sie, dass sie (.{2,80}) kennen/,
  /^(.{2,80}?)'s? (?:linkedin )?invitation is (?:awaiting|waiting)/,
  /(?:einladung|nachricht|anfrage|inmail) von (.{2,80}?)(?: (?:noch|wurde|steht|annehmen|anzeigen|ansehen|wartet|auf|ist|nicht|beantworten)\b.{0,60}|[:.!]?)$/,
  /(?:invitation|message|inmail|request|reminder)s?[:/]{0,2} {1,5}from {1,5}(.{2,80}?)(?: \(.{0,200}\)|[:.!]|'s)?$/,
  /^(?:you are|you're) now connected (?:to|with) (.{2,80}?)[:.!]?$/,
  /^(?:sie sind|du bist) (?:jetzt|nun) mit (.{2,80}?) (?:vernetzt|verbunden)/,
  /^(.{2,80}?) (?:has )?(?:invited you|accepted your|sent you|(?:just )?messaged you|would like to (?:connect|join|add)|wants to (?:connect|join)|is (?:still )?waiting for|viewed your)/,
  /^(.{2,80}?) (?:hat (?:ihnen|dir|sie|dich|ihre|deine)\b|mochte (?:sich|sie|dich|ihrem|deinem|mit)\b|wartet (?:noch |immer )*auf|ist jetzt mit)/,
  /^(.{2,80}?) (?:vous a |souhaite(?:rait)? |a accepte (?:votre|ton)|vient de |attend (?:toujours )?votre)/,
  /^(.{2,80}?) (?:te ha |le ha |ha aceptado |quiere |acaba de |esta esperando|espera (?:tu|su))/,
  /^(.{2,80}?) (?:ti ha |ha accettato |vuole |vorrebbe |sta aspettando|attende )/,
  /^(.{2,80}?) (?:enviou |acabou de |aceitou |quer (?:se )?|gostaria de |esta aguardando|convidou )/,
  /^(.{2,80}?) (?:heeft (?:u|je|uw)\b|wil (?:graag )?(?:met|connect|verbinden)|wacht op)/,
];

/** What stands before a whole sentence. */
const REMINDER = /^(?:reminder|erinnerung|rappel|recordatorio|promemoria|lembrete|herinnering) ?: /i;

/** Words that can open a sentence and are never a name. */
export const NO_NAME =
  /^(?:you|sie|du|vous|tu|usted|voce|u|je|i|ich|he|she|er|es|we|wir|someone|jemand|your|ihre?|deine?|new|neue|linkedin|people|persons?|members?|personen|leute|mitglieder?|personnes|personas|gente|persone|pessoas|mensen|quelqu'un|alguien|qualcuno|alguem|iemand|several|some|many|viele|mit freundlichen|herzliche|kind regards|best regards|many thanks|mehrere|einige|plusieurs|varias|the|this|a|an|ein|eine|der|die|das|pending|reminder|see|view|who|wer|\d)\b|[<>@:/]|^.?$/;

/** Small words within names. */
const PARTICLE =
  /^(?:v[ao]n|vom|zu[mr]?|de[rnls]?|della|d[aio]s?|la|le|las|los|el|al|bin|ibn|te[rn]|und|af|av)$/;

/** The capitalised words at the beginning of what a loose pattern took for a name: "Ann Lee läuft bald ab". */
function leadingName(found: string): string {
  const words = found.split(' ');
  const end = words.findIndex((word) => /^\p{Ll}{2,}$/u.test(word) && !PARTICLE.test(word));
  return end < 1 || !/^\p{Lu}/u.test(found) ? found : words.slice(0, end).join(' ');
}

/** The name that a sentence of the frame names, as printed; empty where it names none. */
export function nameIn(sentence: string): string {
  const text = sentence.slice(0, 300).replace(REMINDER, '');
  const folded = fold(text);
  for (const pattern of NAMING) {
    const found = pattern.exec(folded);
    const group = found?.[1];
    if (found === null || group === undefined) continue;
    const start = found.index + found[0].indexOf(group);
    const name = leadingName(cleanName(text.slice(start, start + group.length)));
    if (name !== '' && !/\d/.test(name) && !NO_NAME.test(fold(name)) && /\p{L}/u.test(name)) return name;
  }
  return '';
}
