import type { Kind } from '../notification.ts';

/** Word families of subjects, on folded text, from the special to the general: the first that fits names the kind. */
export const SUBJECTS: readonly (readonly [Kind, RegExp])[] = [
  [
    'request-accepted',
    /accepted your .{0,30}(?:invit|request)|start a conversation with your new connection|explore their network|(?:you are|you're) now connected|^(?:.{2,40}, )?(?:you and .{2,80}|.{2,80} and you) are now connected|^(?:.{2,40}, )?(?:sie|du) und .{2,80} (?:sind|seid) (?:jetzt|nun)|see .{1,60} (?:and other people's )?connections, experience|hat (?:ihre|deine) .{0,30}(?:einladung|kontaktanfrage|anfrage).{0,20}(?:angenommen|bestatigt|akzeptiert)|ist jetzt mit (?:ihnen|dir)|(?:sind|bist|seid) (?:jetzt|nun) (?:mit .{1,60} )?(?:vernetzt|verbunden)|a accepte (?:votre|ton)|ha aceptado (?:tu|su)|ha accettato il (?:tuo|suo)|aceitou (?:seu|o seu|o teu)|heeft (?:uw|je) uitnodiging.{0,20}geaccepteerd/,
  ],
  [
    'contact-request-reminder',
    /(?:is|are|wait|wart|atte|esper|aspett|aguard|wacht).{0,24} (?:your|ihre|deine|eine|votre|tu|su|tua|sua|uw|je) (?:response|antwort|ruckmeldung|reaktion|reponse|respuesta|rispost|resposta|antwoord|reactie)|(?:a?wait|awaiting|wait)[a-z]{0,3} (?:for )?your|invitation reminder|reminder about (?:your|an|the) invit|don't (?:keep|leave) .{1,60} waiting|(?:noch|bisher) nicht (?:beantwortet|reagiert|geantwortet)|(?:^|\b)(?:reminder|erinnerung|rappel|recordatorio|promemoria|lembrete|herinnering)\b.{0,80}(?:ein(?:ge)?lad|kontakt|vernetz|invit|convi[td]|uit(?:ge)?nod)/,
  ],
  [
    'contact-request',
    /add me to your linkedin|join my (?:professional )?network|invitation to connect|wants? to connect|(?:sent|send) you (?:a |an )(?:connection request|invitation)|invited you to (?:connect|join)|would like to connect|add you to my (?:professional )?network|einladung auf linkedin|(?:ihnen|dir) .{0,30}(?:einladung|anfrage)|(?:mochte|wurde|will) (?:sich |mich )?.{0,30}(?:vernetzen|netzwerk|kontakt)|(?:fugen sie mich|fuge mich|nehmen sie mich|nimm mich).{0,40}(?:netzwerk|kontakt)|(?:zu|in) (?:meinem|ihrem|deinem|mein|ihr|dein) .{0,30}netzwerk|m'ajouter a votre reseau|rejoindre (?:votre|mon) reseau|invitation a (?:rejoindre|se connecter)|(?:quiero|me gustaria) (?:conectar|anadir)|anade?me a tu red|unirte a mi red|voglio collegarmi|vorrei (?:collegarmi|aggiungerti)|aggiungimi alla|quero me conectar|adicione-me|gostaria de (?:me conectar|adiciona)|ik wil (?:graag )?(?:connect|toevoegen)|voeg mij toe/,
  ],
  [
    // A page's wish for followers is nobody's request, though it comes from the same address.
    'other',
    /invited you to (?:follow|like)\b|hat (?:sie|dich) eingeladen, .{2,80} zu folgen/,
  ],
  [
    'security',
    /verify your|new device|sign-?in|security|password|passwort|pin code|verification code|neues gerat|sicherheit|contrasena|mot de passe|senha|two-step/,
  ],
  [
    'birthday',
    /birthday|geburtstag|anniversaire de naissance|cumpleanos|compleanno|aniversario de|verjaardag/,
  ],
  [
    'profile-visit',
    /(?:viewed|visited|looked at|checked out) your profile|your profile (?:was|got|has been) (?:viewed|visited)|who(?:'s| has)? viewed your|profile views?|(?:ihr|dein) (?:linkedin.?)?profil (?:auf linkedin )?(?:angesehen|angeschaut|aufgerufen|besucht|wurde|interessier)|profil-?(?:besuch|ansicht|aufruf)|fur (?:ihr|dein) profil|auf (?:ihrem|deinem) profil|(?:consult|vues? |visi|visto|regard|mirad|guardat|visuali|viu |viram ).{0,12}(?:votre profil|(?:tu|su|seu|teu) perfil|(?:tuo|suo) profilo)|(?:uw|je) profiel .{0,5}(?:bekeken|bezocht|weerg)|profiel(?:weergave|bezoek)/,
  ],
  [
    'job',
    /\bjobs?\b|\bapplication\b|job ?alert|\bhiring\b|stellen(?:angebot|anzeig|empfehl|vorschl|alarm)|bewerbung|\bvagas?\b|candidatura|offres? d'emploi|empleos?|offert[ae] di lavoro|vacature/,
  ],
  [
    'message',
    /messaged you|new messages?\b|message replied|sent (?:you )?(?:a |new )?messages?|(?:ihnen|dir) .{0,30}nachricht|neue nachricht|inmail|enviarte un mensaje|envoyer un message|enviar uma mensagem|inviato un messaggio|nuovo messaggio|nuevo mensaje|nouveau message|nova mensagem|bericht (?:gestuurd|verzonden)|nieuw bericht/,
  ],
  ['group', /\bgroups?\b|\bgruppen?\b|\bgroupes?\b|\bgrupos?\b|\bgruppi\b|\bgroepen\b/],
  ['event', /\bevent\b|veranstaltung|evenement|evento/],
  ['newsletter', /newsletter|rundbrief/],
  [
    'digest',
    /people you may know|appeared in \d{1,9} search|searches this week|shared a post|posted|trending|your weekly|this week|notifications?\b|do you know|, add .{1,80} - |personen, die|wochenruckblick|benachrichtigung|kennen sie/,
  ],
];

/** Acceptances that say it with a yes or with whom somebody belongs to now. */
export const SAID_YES =
  /said yes|ja gesagt|gehort (?:jetzt|nun|ab sofort) zu (?:ihr|dein)|is now (?:in|part of|one of) your/;

function bySender(kinds: readonly (readonly [Kind, string])[]): Readonly<Record<string, Kind>> {
  const senders: Record<string, Kind> = {};
  for (const [kind, names] of kinds) for (const name of names.split(' ')) senders[name] = kind;
  return senders;
}

/** Sender addresses (what stands before `@`) that carry one kind only, or nearly. */
export const SENDERS: Readonly<Record<string, Kind>> = bySender([
  [
    'message',
    'messaging-digest-noreply inmail-hit-reply hit-reply hit-reply-premium-inmail inmails-noreply inmail-noreply',
  ],
  ['newsletter', 'newsletters-noreply editors-noreply'],
  ['job', 'jobs-noreply jobs-listings jobalerts-noreply job-apps'],
  ['security', 'security-noreply'],
  ['group', 'groups-noreply group-digests group-digest'],
  ['event', 'events-noreply'],
  ['digest', 'updates-noreply network-noreply news'],
]);

/** Senders of several kinds: the kind to assume where nothing else speaks. */
export const WEAK_SENDERS: Readonly<Record<string, Kind>> = bySender([
  ['contact-request', 'invitations invitation invitations-noreply member connections'],
  ['digest', 'messages-noreply notifications-noreply'],
]);
