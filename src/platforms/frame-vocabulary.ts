import { fold } from '../text/fold.ts';

/**
 * The small vocabulary in which a platform speaks about a request or a message, in the languages of its interface.
 * A line of nothing but these words and names is the frame's, in whatever order a redesign puts them:
 * a label ("A note from Ann:"), a heading ("You have a new connection request"), a call ("Respond to Ann").
 * All on folded text, without diacritics. Sources: the wordings of 2011-2026 and their synonyms.
 */

/** What the frame speaks about. One of these must stand in the line. */
const TOPICS = new Set(
  (
    'know note notes message messages msg invitation invitations invite invites invited inviting connect connecting connection connections connected request requests network contact contacts profile inmail reminder reply respond response answer ' +
    'notiz nachricht nachrichten mitteilung einladung einladungen eingeladen vernetzen vernetzung verbinden kontakt kontakte kontakten kontaktanfrage kontaktanfragen kontaktwunsch vernetzungsanfrage anfrage anfragen netzwerk netzwerks profil erinnerung antwort antworten antworte beantworten worte kennen kennst ' +
    'message invitation invitations reseau relation contact profil rappel repondre repondez demande ' +
    'mensaje nota invitacion invitaciones red conectar conexion contacto perfil recordatorio responder responde solicitud ' +
    'messaggio invito inviti rete collegarsi collegamento contatto profilo promemoria rispondi richiesta ' +
    'mensagem convite convites rede conexao contato perfil lembrete solicitacao ' +
    'bericht uitnodiging netwerk connectie profiel herinnering reageren reageer verzoek'
  ).split(' '),
);

/** What somebody does with words: the frame says who ("Ann wrote", "She writes:"), a person may well say "as you wrote". */
const WRITES = new Set(
  'wrote writes schreibt schrieb geschrieben ecrit escribio escribe scritto scrive escreveu escreve schreef schrijft'.split(
    ' ',
  ),
);

/** Small words around the topics. */
const SMALL = new Set(
  (
    'a an the to from by for of on in with at via your you their his her its this that new personal private short little unread open pending still waiting awaiting waits wait is are has have had been not yet no and or one wants want would like love loves likes wishes asks asked asking hoping hopes be become part join joining add adding added as sent send sends left leaves included attached says said here what why who will now today linkedin xing s ve re d ll got received get see view read accept ignore decline confirm yes maybe later please hi hello do does know you re his/her ' +
    'dieser diese diesem diesen dazu ein eine einen einem einer der die das den dem des zu zum zur von vom fur mit auf in an bei uber um sich und oder ihr ihre ihren ihrem ihrer ihres ihnen sie du dir dich dein deine deinen deinem deiner deines seines seinem seiner ihm es neue neuer neues neuen personliche personlicher personlichen private kurze offene offen ungelesene noch nicht keine ist sind hat haben hast habe bekommen erhalten mochte moechte wurde gern gerne will als hinzufugen hinzugefugt hinzu gesendet geschickt gemacht hinterlassen dazu teil werden sein wartet warten hier was jetzt heute bitte annehmen ansehen anzeigen lesen ignorieren ablehnen bestatigen ja spater hallo fugen ' +
    'un une le la les l de du des d a au aux par pour avec sur dans et ou votre vos vous son sa ses ce cette nouveau nouvelle nouvel personnel personnelle est sont ont avez a recu attend attente souhaite souhaiterait veut voudrait aimerait rejoindre se ajouter envoye bonjour voir accepter ignorer ' +
    'un una unos el la los las lo de del al a por para con en y o tu tus su sus te ti usted le se ha has han tiene tienes nuevo nueva personal pendiente espera esperando quiere quisiera gustaria unirse unirte anadir anadirte agregar enviado recibido hola ver aceptar ' +
    'uno il lo la gli le di da del della dello dal dalla per con su nel nella e o tuo tua tuoi suo sua suoi ti te lei si ha hai hanno e nuovo nuova personale attesa aspetta aspettando vuole vorrebbe desidera entrare far parte aggiungere aggiungerti inviato ricevuto ciao vedi accetta ' +
    'um uma o a os as do da dos das no na em com por para e ou seu sua seus voce te se tem ha novo nova pessoal pendente aguarda aguardando esta quer gostaria deseja entrar participar adicionar enviou recebeu ola ver aceitar ' +
    'een de het van met voor naar aan op in bij en of je jou jouw u uw zijn haar hun is heeft hebt heb nieuwe nieuw persoonlijke persoonlijk nog niet wacht wil willen graag zou worden deel toevoegen toe gestuurd ontvangen maken hallo bekijken accepteren'
  ).split(' '),
);

/**
 * True where every word of a line is the frame's vocabulary, a number or part of one of the names, and one of them says
 * what it is about. Somebody's own "I" or "ich" is not in the vocabulary: a person who speaks is never the frame.
 * @param folded the line after `fold`
 * @param names folded names that may stand in it
 */
export function isFrameTalk(folded: string, names: Iterable<string>): boolean {
  if (folded.length < 3 || folded.length > 140 || folded.startsWith('>')) return false;
  const own = new Set<string>();
  for (const name of names) for (const word of wordsOf(name)) own.add(word);
  let topic = false;
  let named = folded.endsWith(':');
  let writes = false;
  const words = wordsOf(folded);
  for (const word of words) {
    if (own.has(word)) named = true;
    if (TOPICS.has(word)) topic = true;
    else if (WRITES.has(word)) writes = true;
    else if (!SMALL.has(word) && !own.has(word) && !/^\d{1,4}$/.test(word)) return false;
  }
  return (topic || (writes && named)) && words.length <= 14;
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9\u0080-\uffff]+/).filter((word) => word !== '');
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
      (word) => TOPICS.has(fold(word)) || /^(?:i(?:'\w{1,2})?|ich|je|yo|io|eu|ik|we|wir)$/.test(fold(word)),
    ) &&
    !run.every((word) => SMALL.has(fold(word)));
  for (let count = Math.min(MAX_NAME_WORDS, words.length - 2); count > 0; count -= 1) {
    const [head, tail] = [words.slice(0, count), words.slice(-count)];
    if (
      isName(head) &&
      /^\p{Ll}/u.test(words[count] ?? '') &&
      isFrameTalk(fold(words.slice(count).join(' ')), others)
    )
      return head.join(' ');
    const before = words[words.length - count - 1] ?? '';
    if (/^(?:von|from|de|da|di|van|par)$/.test(before) && isName(tail)) {
      const rest = fold(words.slice(0, -count).join(' '));
      if (isFrameTalk(rest, others)) return tail.join(' ');
    }
  }
  return '';
}

/** A line that is nothing but a name of at least two words: "Dr. Ulf von der Tann". */
export function isBareName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length <= MAX_NAME_WORDS && words.every((word) => NAME_WORD.test(word));
}
