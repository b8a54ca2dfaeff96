import { fold } from '../text/fold.ts';

/**
 * The small vocabulary in which a platform speaks about a request or a message, in the languages of its interface.
 * A line of nothing but these words and names is the frame's, in whatever order a redesign puts them:
 * a label ("A note from Ann:"), a heading ("You have a new connection request"), a call ("Respond to Ann").
 * All on folded text, without diacritics. Sources: the wordings of 2011-2026 and their synonyms.
 */

/** What the frame speaks about. One of these must stand in the line; "notary" and "networker" are people's headlines. */
const TOPIC =
  /^(?:(?:note|message|connection|contact|request|network|profile|reminder|repl(?:ie)?|relation|contacto|contato|contatt|profil|perfil|demande|reseau|netwerk|connectie)s?|notiz(?:en)?|nota|mensajes?|mensage(?:m|ns)|messaggi?o?|nachricht(?:en)?|mitteilung(?:en)?|bericht(?:en)?|invit[a-z]{0,8}|einladung(?:en)?|eingeladen|uit(?:ge)?nodig[a-z]{1,5}|convi[dt][a-z]{1,4}|connect(?:e[dnr]|ing)?|conectar(?:se)?|conexa?ion|conexao|conexoes|collega(?:rsi|rti|mento|menti|to)|vernetz(?:en|t|ung)|verbind(?:en|ung)|kontakte?n?|(?:kontakt|vernetzungs)?anfragen?|kontaktwunsch|verzoek|solicit(?:ud|acao)|richiesta|pedido|notif[a-z]{4,9}|netzwerke?s?|red|rede|rete|profilo|profiel|inmail|unterhaltung|konversation|conversa(?:tion|cion|zione|cao)?|gesprek|chats?|erinnerung|rappel|recordatorio|promemoria|lembrete|herinnering|reply|respon[ds]e?|reponse|repond(?:re|ez)|respuesta|responder|r[ei]spost[ae]|antwoord(?:en)?|rispondi|answer|antwort(?:en|e)?|beantwort(?:en|et)|reage(?:ren|er)|reactie|know|kenn(?:en|st|t)|connaiss(?:ez|ent)|conosc(?:i|e|ete)|conoc(?:e|es|eis)|conhec(?:e|es|em)|wor(?:te|ds)|zeilen|lin(?:es|eas|has)|mots|lignes|palabras|parole|righe|palavras|woorden|regels)$/;

/** What the recipient may do. */
const MAY = /^(?:puedes?|pouvez|puo|puoi|kunt|podes?)$/;

/** What somebody does with words: the frame says who ("Ann wrote", "She writes:"), a person may well say "as you wrote". */
const WRITES =
  /^(?:wr[io]te|writes$|written$|says$|sagt$|dit$|dice$|diz$|zegt$|schrieb|schreib|geschrieben|geschreven|ecrit|escri[bv]|scri[tv]|escrev|schreef|schrijf)/;

/** Small words around the topics. */
const SMALL = new Set(
  'don t l then alors entonces allora entao ne pas nao geen dann einfach ab aan algo appena been eine dans della dello denen dies diese diesem dieser dieses einem einen einer eines esta esto etwas few from have hello here his her hebt hast its linkedin xing love like nel niet nova novo one oder para read said says seu seus that the their these this today will willen a ai al als an and ao as at au auf aus aux avec avez bei bij by com con d da das dal de deel del dem den der des di dich die dir do dos dot du e een ein el em en er es est et eu far for fur get got ha haar had hai han has hat het hi hier hun if iets il im in is ist ja je jou jouw la le lei les li ll lo los lui met mit na naar no noch nog non not now o of ola on ont op or os ou paar par per por pour que re s sa se see ses si sich something sie sind son sont su sua sue suo sur sus te tem ti to tu tua tuo tus u uber um un una une und uno uw va van ve ver veut via view vor vos voor von vous voz was wen wer what who why wil with without ohne sans sin senza sem zonder y yes yet you she he elle ella ele ela zij ze your zijn zou zu zum zur seit tag tage tagen woche wochen monat monaten liegt steht zwei drei since ago day days week weeks month months inbox posteingang postfach chat januar februar marz april mai juni juli august september oktober november dezember january february march june july october december'.split(
    ' ',
  ),
);

/** Longer ones, by their beginnings. */
const BEGINNINGS =
  'joint rechaz refus rifiut weiger recus lehn ningun aucun nessun person privat short unread new neue nieuw nouve nuev nuov pend still open offen wait await wart wacht atten attes espera aguard aspett want would wish ask becom ungelesen unbeantw geantw reagier unanswer part join add send sent left includ receiv accept accett acept aceit ignor declin confirm later please ihr ihnen dein sein nicht keine habe bekomm erhalt mocht wurd gern hinzu gesend geschick hinterl teil werd spater jetzt bitte annehm nimm nehm anseh anzeig lesen ablehn bestatig hallo votre souhait voudr rejoin ajout envoy voir usted tien quier gustar unir anad agreg envia envio recib vuol vorreb desider entrar aggiun inviat ricev vedi voce quer gosta adicion receb heeft contigo graag toevoeg gestuur ontvang maken bekijk beige angefug angehang dazu folgend begleit verfass mitge ubermittel attach enclos accompa along follow last latest ultim dernier laatst earlier previous friendl about answer been yet siehs letzt vorig fruher laiss adjunt dej acompan incluy allega lascia anex deix inclui bijgevoeg toegevoeg meege achtergelat volgend'.split(
    ' ',
  );

/**
 * True where every word of a line is the frame's vocabulary, a number or part of one of the names, and one of them says
 * what it is about. Somebody's own "I" or "ich" is not in the vocabulary: a person who speaks is never the frame.
 * @param folded the line after `fold`
 * @param name whom the frame speaks about, folded: only with that name "wrote" is the frame's; empty where unknown
 * @param others folded names that may stand in it as well
 */
export function isFrameTalk(folded: string, name: string, others: Iterable<string> = []): boolean {
  if (folded.length < 3 || folded.length > 140 || folded.startsWith('>')) return false;
  const requester = new Set(wordsOf(name));
  const own = new Set(requester);
  for (const other of others) for (const word of wordsOf(other)) own.add(word);
  let topic = false;
  let named = folded.endsWith(':');
  let writes = false;
  const words = wordsOf(folded);
  for (const word of words) {
    // "Theas Nachricht", "Ann's note"
    const called = own.has(word) ? word : word.replace(/s$/, '');
    if (requester.has(called)) named = true;
    // Somebody may be called Message: a name alone is about nothing.
    if (own.has(called)) continue;
    if (TOPIC.test(word)) topic = true;
    // "Puede rechazar la solicitud." is the frame's; whether somebody can answer is a person's question.
    else if (MAY.test(word) && !folded.endsWith('?')) continue;
    else if (WRITES.test(word)) writes = true;
    else if (!isSmall(word) && !/^\d{1,4}$/.test(word)) return false;
  }
  return (topic || (writes && named)) && words.length <= 14;
}

/** Does a folded line name a request, a message, a network or the like? */
export function hasTopicWord(folded: string): boolean {
  return wordsOf(folded).some((word) => TOPIC.test(word));
}

/** Is a word, folded, of the vocabulary: a topic, a small word, a number? */
export function isFrameWord(word: string): boolean {
  return TOPIC.test(word) || isSmall(word) || /^\d{1,4}$/.test(word);
}

function isSmall(word: string): boolean {
  return SMALL.has(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning));
}

/** The words of a folded line, without marks. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9\u00c0-\uffff]+/).filter((word) => word !== '');
}

/** Verbs that open or close the words of a button. */
const CALLS =
  /^(?:see|view|read|open|show|accept|respond|reply|answer|ignore|decline|confirm|connect|message|write|visit|go|get|zum|zur|ver|voir|vedi|visualizza|visualizar|bekijk|responder|repondre|rispondi|accepter|aceptar|aceitar|accetta)(?: |$)|(?:^| )(?:annehmen|ablehnen|ansehen|anzeigen|anschauen|antworten|beantworten|bestatigen|besuchen|lesen|offnen|bekijken|weergeven|beantwoorden|accepteren)$/;

/** Words of a button around somebody's name ("See Ann's profile", "Ann antworten"): never a name themselves. */
export function callsToAct(folded: string): boolean {
  return folded.length <= 80 && folded.includes(' ') && CALLS.test(folded);
}

/** A word of a name: a capital letter or a script without capitals, or a particle. */
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]{0,40}|von|van|vom|zu|zum|zur|der|den|de|del|della|di|da|do|dos|las|los|la|le|el|al|bin|ten|ter|und|y|e|d['’]\p{L}{1,30})$/u;
const MAX_NAME_WORDS = 7;

/**
 * The name that a line of the frame holds at its beginning ("Bo wants to connect") or at its end ("A message from Bo"),
 * everything else being the frame's vocabulary; empty where there is none.
 * @param recipients folded names that are not meant
 */
export function nameAmidFrame(text: string, recipients: Iterable<string>): string {
  const others = [...recipients];
  const words = text
    .slice(0, 200)
    .replace(/(?<! \p{Lu})\s?[.:!?…]{1,5}$/u, '')
    .split(' ');
  if (words.length < 3 || words.length > 20) return '';
  const isName = (run: readonly string[]) =>
    run.every((word) => NAME_WORD.test(word)) &&
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(run[0] ?? '') &&
    !run.some(
      (word) => TOPIC.test(fold(word)) || /^(?:i(?:'\w{1,2})?|ich|je|yo|io|eu|ik|we|wir)$/.test(fold(word)),
    ) &&
    !run.every((word) => isSmall(fold(word)));
  for (let count = Math.min(MAX_NAME_WORDS, words.length - 2); count > 0; count -= 1) {
    const [head, tail] = [words.slice(0, count), words.slice(-count)];
    if (
      isName(head) &&
      /^\p{Ll}/u.test(words[count] ?? '') &&
      isFrameTalk(fold(words.slice(count).join(' ')), '', others)
    )
      return head.join(' ');
    const before = words[words.length - count - 1] ?? '';
    if (/^(?:von|from|de|da|di|van|par)$/.test(before) && isName(tail)) {
      const rest = fold(words.slice(0, -count).join(' '));
      if (isFrameTalk(rest, '', others)) return tail.join(' ');
    }
  }
  return '';
}

/** A line that is nothing but a name of at least two words: "Dr. Ulf von der Tann". */
export function isBareName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length <= MAX_NAME_WORDS && words.every((word) => NAME_WORD.test(word));
}
