/**
 * Sentences that LinkedIn prints into a request where the person wrote nothing, by their idea rather than their letters:
 * "join / add to … my / your … network … LinkedIn". Patterns run on folded text; a line that a pattern covers entirely
 * is nobody's message. Sources: real mails of 2011-2026 and quotations on the web.
 */
const DEFAULTS: readonly RegExp[] = [
  // en: 2011-16, older, 2015, 2016-19, 2024-26
  /^i(?:'d| would) like to (?:add you to|join|connect with|invite you to join) .{0,20}(?:my|your|you)\b.{0,60}$/,
  /^i(?:'d| would) like to (?:connect|add you)(?: with you)?(?: on linkedin)?$/,
  /^i(?: would|'d)? (?:want|like) to connect(?: with you)?(?: on linkedin)?$/,
  /^since you are (?:a|some) ?(?:person|one|body) (?:whom )?i trust, .{0,80}$/,
  /^(?:please )?(?:add me to|join) (?:your|my) .{0,30}network(?: on linkedin)?$/,
  /^i(?:'ve| have)? (?:sent|indicated) .{0,60}(?:connection request|invitation|linkedin).{0,60}$/,
  /^let'?s connect(?: on linkedin)?$/,
  // de, polite and informal: "beruflichen Netzwerk … hinzufügen", "Ihrem/deinem LinkedIn Netzwerk beitreten", "mit Ihnen vernetzen"
  /^ich (?:mochte|wurde|will|moechte|wuerde) .{0,60}(?:netzwerk|kontakten|kontaktliste)\b.{0,40}(?:hinzufugen|hinzufuegen|aufnehmen|beitreten|einladen|angehoren|werden)(?: .{0,20})?$/,
  /^ich (?:mochte|wurde|moechte|wuerde) (?:mich )?(?:gerne? )?(?:sie|dich|mit ihnen|mit dir)? ?(?:gerne? )?(?:mich )?(?:auf|uber|bei)? ?(?:linkedin )?(?:mit ihnen |mit dir )?(?:auf linkedin )?(?:vernetzen|verbinden|als kontakt hinzufugen|in kontakt treten)(?: auf linkedin)?$/,
  /^(?:bitte )?(?:fugen sie mich|fuge mich|nehmen sie mich|nimm mich) .{0,40}netzwerk.{0,30}$/,
  /^da (?:ich ihnen vertraue|sie eine person sind|du eine person bist).{0,120}$/,
  // fr
  /^j(?:e |')(?:souhaite|souhaiterais|voudrais|aimerais).{0,30}(?:rejoindre|ajouter|faire partie|inviter|entrer en relation|me connecter).{0,60}(?:reseau|linkedin|avec vous).{0,40}$/,
  // es
  /^(?:me gustaria|quiero|quisiera) .{0,30}(?:anadir|agregar|unirme|conectar|formar parte).{0,60}(?:red|linkedin|contigo|con usted).{0,40}$/,
  // it
  /^(?:vorrei|desidero|voglio) .{0,30}(?:aggiunger|entrare|collegar|unirmi|far parte).{0,60}(?:rete|linkedin|con te|con lei|collegarmi).{0,40}$/,
  /^voglio collegarmi$/,
  // pt
  /^(?:eu )?(?:gostaria|quero|queria) .{0,30}(?:adiciona|entrar|conectar|participar|fazer parte).{0,60}(?:rede|linkedin|voce|contigo).{0,40}$/,
  // nl
  /^ik (?:wil|zou) .{0,40}(?:netwerk|linkedin).{0,50}$/,
  /^ik (?:wil|zou) (?:graag )?(?:met (?:u|je|jou) )?(?:een )?(?:connectie|connecteren|verbinden).{0,30}$/,
  // id
  /^saya ingin .{0,40}jaringan.{0,40}$/,
];

/** Words that no default sentence holds: with one of them somebody wrote it. */
const PERSONAL =
  /\b(?:because|since we|saw|read|heard|met|your (?:talk|post|article|profile|work|book|team|company)|about|weil|denn|gesehen|gelesen|kennengelernt|vortrag|beitrag|artikel|projekt|project|event|veranstaltung|austausch\w*|exchange|discuss|besprechen|parce que|car|porque|perche)\b/;

/** Cuts what templates put around a default sentence: a greeting in front, a full stop behind, quotes. */
function core(folded: string): string {
  return folded
    .replace(/^["'\s]{1,5}|["'\s.!]{1,9}$/g, '')
    .replace(/^(?:hola|ola|oi|ciao), [^\s,.!?:]{1,30}[,.!:]\s{1,3}/, '')
    .replace(
      /^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|hola|ciao|gentile|ola|oi|beste)\b[^,.!?]{0,60}[,!:]\s{0,3}/,
      '',
    )
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
  const sentence = core(folded);
  return !PERSONAL.test(sentence) && DEFAULTS.some((pattern) => pattern.test(sentence));
}
