import type { Kind } from '../notification.ts';

/** A family of words that stands for a kind. `weight` is how sure it is in a subject; in the body it counts half. */
export interface Family {
  readonly kind: Kind;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Patterns run on folded text. Sources: subjects seen in 2018-2026 (mails.md), the rest are families of the same words. */
export const FAMILIES: readonly Family[] = (
  [
    [
      'digest',
      6,
      /wochencheck|weekly check|wochenuberblick|wochenruckblick|weekly (?:update|digest|summary)/,
    ],
    [
      'security',
      5,
      /passwort|password|kennwort|sicherheitscode|bestatigungscode|verification code|security code|zwei-faktor|two-factor|neue[rns]? (?:login|anmeldung|gerat)|new (?:login|sign-?in|device)|e-?mail-?adresse .{0,20}(?:bestatig|geandert)|bestatig\w{0,4} .{0,20}(?:ihre?|deine?) .{0,12}e-?mail-?adresse|(?:confirm|verify|changed) your (?:new )?e-?mail|zugangsdaten|(?:anmelde|login|zugangs)-?code|konto .{0,20}(?:gesperrt|geschutzt)|account .{0,20}(?:locked|blocked|suspended)|(?:ungewohnliche|verdachtige|unusual|suspicious) /,
    ],
    [
      'digest',
      5,
      /kenn(?:st|en) (?:du|sie) (?:schon|bereits|eigentlich|vielleicht|.{2,60}\?)|do you (?:already )?know .{2,60}\?/,
    ],
    [
      'digest',
      5,
      /(?:beitrag|kommentar|post|artikel).{0,40}(?:kommentiert|gefallt|geteilt|empfohlen)|(?:commented|liked|shared) .{0,40}(?:post|article)|hat (?:einen neuen job|eine neue (?:position|stelle))|has a new (?:job|position)|jubilaum|work anniversary|(?:feiert|celebrates) \d{1,2} (?:jahre|years)|gefallt (?:dein|ihr)/,
    ],
    [
      'birthday',
      5,
      /geburtstag|birthday|zu gratulieren$|turns \d\d|heute (?:feier|wird .{2,40} alter)|wird heute alter/,
    ],
    [
      'request-accepted',
      4,
      /(?:anfrage|einladung|kontakt|request|invitation|contact)(?!.{0,30}(?:nicht |not ))(?:.{0,30}(?:bestatigt|angenommen|akzeptiert|accepted|confirmed|approved|eingegangen|zugestimmt|zugesagt|erfolgreich))|(?:ist|sind|seid|gehort|is|are) (?:.{2,80} )?(?:jetzt|nun|ab sofort|now) .{0,80}(?:verbunden|vernetzt|kontakte?(?:n|$|\W)|netzwerk|connected|contacts?(?:$|\W)|network)|(?:ab sofort|jetzt|nun) (?:ist|sind|seid|gehort) .{0,80}(?:verbunden|vernetzt|kontakt|netzwerk)|(?:jetzt|nun) (?:mit .{2,80} )?(?:verbunden|vernetzt)|now connected|neue[rn]? kontakt(?:$|[:!. ])|new contact(?:$|[:!.])|(?:^| )(?:a|ha|heeft) .{0,40}(?:acc?ept|accett|conf[ei]rm|bevestig)|(?:accepted|confirmed|approved) your|aceitou|confirmou|hat ja gesagt|said yes|um einen kontakt/,
    ],
    [
      'contact-request',
      4,
      /kontakt-?\s?anfrage|kontaktwunsch|vernetzungsanfrage|kontakteinladung|^(?:.{0,20} )?anfrage (?:von|wartet)|kennen ?lernen|als kontakt (?:hinzufug|aufnehm|gewinn)|(?:zu|in|teil) .{0,30}(?:kontakten?|netzwerks?) (?:hinzufug|zahlen|gehoren|aufnehm|holen|werden|sein)|aufnahme in .{0,12}netzwerk|(?:dein|ihr) kontakt (?:werden|sein)|(?:mit dir|mit ihnen) (?:vernetzen|verbinden)|um (?:ihren|deinen) kontakt|contact request|(?:wants|hopes|hoping|like) to connect|request to connect|add you (?:as a|to .{0,20}) ?contact|(?:be|become) your contact|(?:be|get) in touch with you|(?:join|part of) your network|(?:mochte|will|wants?|would like) .{0,20}(?:in|into) (?:dein|ihr|your) netz?w|(?:demande|solicitud|richiesta|pedido) d[ei] conta|contactverzoek|(?:ajout|anadir|agreg|aggiung|adicion).{0,30} conta|contact toevoeg/,
    ],
    // Whoever is no member yet is invited to the platform.
    [
      'contact-request',
      4,
      /(?:zu|to|to join) xing (?:ein|invite)|(?:ladt|eingeladen|invite[sd]?|einladung|invitation) .{0,20}(?:zu|to|to join) xing(?:$|\W)|zu xing einladen|join .{2,80} on xing|willkommen im netzwerk von|ladt .{0,30}(?:netzwerk|kontakt)|wartet .{0,40}(?:antwort|bestatigung|ruckmeldung|reaktion|entscheidung|zusage|(?:dein|ihr) ja)|wait.{0,20} for your .{0,20}(?:answer|reply|response|confirmation)|(?:diese|neue|offene|eine) anfrage(?:$|\W)/,
    ],
    ['contact-request', 3, /(?:^|\W)(?:anfragen?|(?:a|the|new) request)(?:$|\W)/],
    [
      'profile-visit',
      4,
      /visit[a-z]{1,3} (?:il |o )?(?:votre|tuo?|suo?|seu) (?:profil|perfil)|profiel (?:bezocht|bekeken)/,
    ],
    [
      'profile-visit',
      4,
      /profil.{0,20}(?:besuch|angesehen|aufgerufen|angeschaut)|profil .{0,30}(?:zu gast|jemand)|besucher|(?:gast|jemand|war|wer) (?:.{2,40} )?auf .{0,8}profil|interess.{0,30} profil|profil interess|vorbeigeschaut|profile.{0,20}(?:visit|view)|(?:visit|view|look|check|saw|drop).{0,20} your .{0,12}profile|visitor/,
    ],
    [
      'job',
      4,
      /stellen(?:angebot|vorschl|anzeige|suche)|job(?:angebot|vorschl|empfehl|such|-?alert)|ahnliche jobs|(?:neue|passende|diese|offene|\d{1,3}) (?:jobs?|stellen?)(?:$|\W)|stelle als|jobs? (?:fur|wie|bei|in|you|that|near|matching) |(?:new|similar) (?:jobs?|positions?)|job (?:offer|recommendation|alert|ad)s?|bewerbung|your application|suchauftrag|traumjob|gehalts?(?:$|\W)|recruiter (?:suchen|are)|sucht leute|neue treffer/,
    ],
    [
      'group',
      4,
      /(?:^|\W)gruppen?(?:$|\W)|gruppen(?:beitrag|mitglied|newsletter|einladung|moderator)|(?:^|\W)groups?(?:$|\W)|neuer beitrag in|new posts? in|(?:members|posts|mitglieder|beitrage) (?:and|und) (?:members|posts|mitglieder|beitrage) in|(?:in|aus|from) (?:deine[nr]|ihre[nr]|your) groups?|wrote a post|(?:hat|schrieb) einen beitrag/,
    ],
    [
      'event',
      4,
      /(?:^|\W)events?(?:$|\W)|veranstaltung|eventeinladung|ladt (?:dich|sie) .{0,20}ein|invites you to|seminar(?:$|\W)|tickets? (?:fur|for)|netzwerk(?:abend|treffen)|teilnehm(?:er|en)/,
    ],
    [
      'message',
      4,
      /nachricht(?:en)?(?:$|\W)|(?:nouveau|un) message|mensa(?:je|gem)|messaggio|(?:nieuw|een) bericht|(?:private|new|unread|recruiting) message|(?:message|mail|lines) from|(?:hat|haben) .{2,40} (?:geschrieben|geantwortet|gemeldet|mitgeteilt)|schreibt (?:dir|ihnen)|antwort von|post (?:von|bekommen|erhalten|fur (?:dich|sie))|(?:du hast|sie haben) .{0,20}post(?:$|\W)|(?:^|\W)chats?(?:$|\W)|unterhaltung|konversation|conversation|zeilen|^ungelesen|(?:written|replied|wrote|lines|back) to you|sent you .{0,12}lines/,
    ],
    [
      'newsletter',
      3,
      /newsletter|aus (?:deiner|ihrer|der) branche|xing news|klartext|branchennews|industry news|themen der woche|top[ -]?(?:artikel|stories|themen)|branchen-news|(?:in|from) your industry|^news (?:fur|for)|das wichtigste aus/,
    ],
    [
      'digest',
      3,
      /neu(?:es|igkeiten)? (?:aus|in) (?:deinem|ihrem) netzwerk|was (?:ist|gibt).{0,20}neu|kennen(?:$|\W).{0,30}konnte|kontaktvorschl|kontaktempfehl|(?:people|members) you (?:may|might) know|updates? from your network|neue mitglieder|ihr netzwerk|dein netzwerk|(?:ihre|deine|your) (?:woche|week)|vielleicht kenn|neues von (?:ihr|dein)en|contacts are up to|kontakte haben neu|updates? aus/,
    ],
  ] as const
).map(([kind, weight, pattern]) => ({ kind, weight, pattern }));

/** A request that came before and is still open. */
export const REMINDS =
  /erinner|remind|rappel|recordatorio|promemoria|lembrete|(?:nicht|not|n't) (?:.{0,20} )?(?:reagiert|beantwort|geantwort|entschied|bestatigt|answer|respond|repl)|unbeantwort|noch offen|noch aus(?:$|\W)|ausstehend|offene kontaktanfrage|wartet|warten auf|waiting|unanswered|pending|(?:still|since|seit) |outstanding|forg[eo]t|vergess|vergiss|ubersehen|did you (?:miss|see)|letzte chance|last chance|lauft .{0,20}ab|verfall|expire|immer noch/;
