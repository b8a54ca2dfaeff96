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
      /passwort|password|kennwort|sicherheitscode|bestatigungscode|verification code|security code|zwei-faktor|two-factor|neue[rns]? (?:login|anmeldung|gerat)|new (?:login|sign-?in|device)|e-?mail-?adresse .{0,20}(?:bestatig|geandert)|bestatig\w{0,4} .{0,20}(?:ihre?|deine?) .{0,12}e-?mail-?adresse|(?:confirm|verify|changed) your (?:new )?e-?mail|zugangsdaten/,
    ],
    [
      'digest',
      5,
      /kenn(?:st|en) (?:du|sie) (?:schon|bereits|eigentlich|vielleicht|.{2,60}\?)|do you (?:already )?know .{2,60}\?/,
    ],
    [
      'digest',
      5,
      /(?:beitrag|kommentar|post|artikel).{0,40}(?:kommentiert|gefallt|geteilt|empfohlen)|(?:commented|liked|shared) .{0,40}(?:post|article)|hat (?:einen neuen job|eine neue (?:position|stelle))|has a new (?:job|position)|jubilaum|work anniversary/,
    ],
    ['birthday', 5, /geburtstag|birthday/],
    [
      'request-accepted',
      4,
      /(?:anfrage|einladung|kontakt|request|invitation|contact).{0,30}(?:bestatigt|angenommen|akzeptiert|accepted|confirmed|approved)|(?:jetzt|nun) (?:mit .{2,80} )?(?:verbunden|vernetzt)|now connected|neuer kontakt(?:$|[:!. ])/,
    ],
    [
      'contact-request',
      4,
      /kontakt-?\s?anfrage|kontaktwunsch|vernetzungsanfrage|kontakteinladung|^(?:.{0,20} )?anfrage (?:von|wartet)|kennenlernen|als kontakt (?:hinzufug|aufnehm|gewinn)|zu .{0,30}kontakten hinzufug|(?:mit dir|mit ihnen) (?:vernetzen|verbinden)|contact request|wants to connect|request to connect|add you (?:as a|to .{0,20}) ?contact/,
    ],
    [
      'profile-visit',
      4,
      /profil.{0,20}(?:besucht|besuch|angesehen|aufgerufen|angeschaut)|profilbesuch|besucher|profile.{0,20}(?:visit|view)|(?:visited|viewed) your .{0,12}profile|profile visitors?/,
    ],
    [
      'job',
      4,
      /stellenangebot|stellenvorschl|stellenanzeige|stellensuche|jobangebot|jobvorschl|jobempfehl|job-?alert|ahnliche jobs|neue jobs|passende jobs|jobs? (?:fur|wie|bei|in) |new jobs?|similar jobs|job (?:offer|recommendation|ad)s?|bewerbung|your application|suchauftrag|traumjob|gehalts?/,
    ],
    [
      'group',
      4,
      /(?:^|\W)gruppen?(?:$|\W)|gruppen(?:beitrag|mitglied|newsletter|einladung|moderator)|(?:^|\W)groups?(?:$|\W)|neuer beitrag in|new posts? in|(?:members|posts|mitglieder|beitrage) (?:and|und) (?:members|posts|mitglieder|beitrage) in|(?:in|aus|from) (?:deine[nr]|ihre[nr]|your) groups?|wrote a post|(?:hat|schrieb) einen beitrag/,
    ],
    [
      'event',
      4,
      /(?:^|\W)events?(?:$|\W)|veranstaltung|eventeinladung|ladt (?:dich|sie) .{0,20}ein|invites you to|teilnehm(?:er|en)/,
    ],
    [
      'message',
      4,
      /nachricht(?:en)?(?:$|\W)|(?:private|new|unread|recruiting) message|message from|hat (?:dir|ihnen) geschrieben|hat (?:dir|ihnen) geantwortet/,
    ],
    [
      'newsletter',
      3,
      /newsletter|aus (?:deiner|ihrer|der) branche|xing news|klartext|branchennews|industry news|themen der woche|top-?artikel/,
    ],
    [
      'digest',
      3,
      /neu(?:es|igkeiten)? (?:aus|in) (?:deinem|ihrem) netzwerk|was (?:ist|gibt).{0,20}neu|kennen(?:$|\W).{0,30}konnte|kontaktvorschl|kontaktempfehl|(?:people|members) you (?:may|might) know|updates? from your network|neue mitglieder|ihr netzwerk|dein netzwerk/,
    ],
  ] as const
).map(([kind, weight, pattern]) => ({ kind, weight, pattern }));

/** A request that came before and is still open. */
export const REMINDS =
  /erinner|reminder|noch (?:nicht |un)beantwortet|noch offen|noch aus|unbeantwortet|ausstehend|offene kontaktanfrage|wartet|warten auf|waiting|unanswered|pending|still open|outstanding|don't forget|nicht vergessen|immer noch/;
