import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/platforms/notification.ts';
import { REDIRECT, xing } from '../variant-mails.ts';

/** A mail that says what it is about in one place only. */
const bySubject = (subject: string) =>
  xing({ text: `Hallo Arno,\n\n${PERSON}\n\nZu XING\n=> ${REDIRECT}` }, subject);
const bySentence = (sentence: string) =>
  xing({ text: `Hallo Arno,\n\n${sentence}\n\n${PERSON}\n\nZu XING\n=> ${REDIRECT}` }, 'Arno, schau mal');
const byButton = (button: string) =>
  xing({ text: `Hallo Arno,\n\n${PERSON}\n\n${button}\n=> ${REDIRECT}` }, 'Arno, schau mal');
const PERSON = 'Dr. med. Ida Nobody-Ruiz\nLeiterin bei Muster GmbH';

const SUBJECTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  'contact-request': [
    'Kontaktanfrage: Dr. med. Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz würde Sie gern zu ihren Kontakten zählen',
    'Ida möchte dich in ihr Netzwerk holen',
    'Arno, Ida möchte sich mit dir verbinden',
    'Ida Nobody-Ruiz möchte Teil Ihres Netzwerks sein',
    'Ida Nobody-Ruiz bittet um Aufnahme in Ihr Netzwerk',
    'Neue Anfrage von Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz hat Ihnen eine Anfrage geschickt',
    'Ida Nobody-Ruiz would like to be your contact',
    'Ida Nobody-Ruiz asked to join your network',
    'Ida wants to be in touch with you',
    'You have a new request from Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz möchte Sie zu XING einladen',
    'Ida Nobody-Ruiz lädt Sie zu XING ein',
    'Ida Nobody-Ruiz invites you to XING',
    'Join Ida Nobody-Ruiz on XING',
  ],
  'contact-request-reminder': [
    'Darauf haben Sie noch nicht reagiert: Anfrage von Dr. med. Ida Nobody-Ruiz',
    'Ida wartet auf dein Ja',
    'Haben Sie die Anfrage von Ida Nobody-Ruiz übersehen?',
    'Seit drei Wochen offen: die Kontaktanfrage von Ida Nobody-Ruiz',
    'Vergiss Ida nicht: Ihre Kontaktanfrage ist noch offen',
    'Letzte Chance: Die Kontaktanfrage von Ida Nobody-Ruiz läuft bald ab',
    'Ida Nobody-Ruiz is still hoping to connect with you',
    'You have not answered the contact request from Ida Nobody-Ruiz yet',
    'Did you miss the contact request from Ida Nobody-Ruiz?',
  ],
  'request-accepted': [
    'Gratulation, Sie haben einen neuen Kontakt: Dr. med. Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz ist auf Ihre Anfrage eingegangen',
    'Ida hat Ja gesagt: Ihr seid jetzt in Kontakt',
    'Ida Nobody-Ruiz hat Ihrer Kontaktanfrage zugestimmt',
    'Ida Nobody-Ruiz gehört jetzt zu deinen Kontakten',
    'Ab sofort sind Sie und Ida Nobody-Ruiz Kontakte',
    'Top! Du und Ida seid jetzt vernetzt',
    'Ida Nobody-Ruiz ist jetzt Teil deines Netzwerks',
    'Ida Nobody-Ruiz said yes to your contact request',
    'Ida Nobody-Ruiz is now part of your network',
    'You have a new contact: Ida Nobody-Ruiz',
    'You and Ida Nobody-Ruiz are now contacts',
  ],
  message: [
    'Ida Nobody-Ruiz hat Ihnen etwas mitgeteilt: Rückfrage zur Halle',
    'Sie haben Post von Ida Nobody-Ruiz',
    'Arno, Ida wartet im Chat auf dich',
    'Ida hat dir ein paar Zeilen geschrieben',
    'Ida Nobody-Ruiz hat Ihnen geantwortet',
    'Ungelesen: Ida Nobody-Ruiz',
    'Eine Antwort von Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz hat sich bei Ihnen gemeldet',
    'You have received a message from Ida Nobody-Ruiz',
    'Ida Nobody-Ruiz sent you a few lines',
    'Ida got back to you',
    'You have mail from Ida Nobody-Ruiz on XING',
    'Ida Nobody-Ruiz started a conversation with you',
  ],
  'profile-visit': [
    'Ida Nobody-Ruiz war auf deinem Profil',
    'Ida Nobody-Ruiz hat bei Ihnen vorbeigeschaut',
    'Wer war denn da? Ein neuer Gast auf Ihrem Profil',
    'Ida hat sich dein Profil angeschaut',
    'Jemand interessiert sich für Ihr Profil',
    'Ida Nobody-Ruiz looked at your profile',
    'Someone checked out your profile',
  ],
};
const ALL = (given: typeof SUBJECTS) =>
  Object.entries(given).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const));

const SENTENCES: typeof SUBJECTS = {
  'contact-request': [
    'jemand möchte Sie kennenlernen.',
    'Sie haben eine neue Anfrage.',
    'du hast eine neue Anfrage bekommen.',
    'dieses Mitglied möchte zu Ihren Kontakten gehören:',
    'dieses Mitglied möchte dein Kontakt werden.',
    'Ida Nobody-Ruiz würde dich gern in ihr XING-Netzwerk holen.',
    'you have a new contact request.',
    'someone would like to connect with you.',
    'Sie sind noch nicht bei XING? Ida Nobody-Ruiz hat Sie persönlich eingeladen und würde sich gern mit Ihnen verbinden.',
  ],
  'contact-request-reminder': [
    'seit zwei Wochen liegt eine Kontaktanfrage in Ihrem Posteingang.',
    'eine kleine Erinnerung: Seit dem 25. Mai ist diese Anfrage offen.',
    'erinnerst Du Dich? Diese Kontaktanfrage wartet seit 14 Tagen auf Deine Antwort:',
    'auf diese Kontaktanfrage haben Sie noch nicht reagiert.',
    'du hast diese Anfrage noch nicht beantwortet.',
    'this contact request has been waiting for ten days.',
    'you have not responded to this contact request yet.',
  ],
  'request-accepted': [
    'Ida Nobody-Ruiz ist auf Ihre Anfrage eingegangen. Ab sofort sind Sie Kontakte.',
    'Ihre Kontaktanfrage war erfolgreich.',
    'gute Nachrichten: Dein Netzwerk ist um einen Kontakt gewachsen.',
    'you have a new contact.',
    'your contact request has been accepted.',
  ],
  message: [
    'Sie haben auf XING Post bekommen.',
    'im Chat wartet eine ungelesene Nachricht auf dich.',
    'jemand hat Ihnen geschrieben.',
    'es gibt etwas Neues in deinem Chat.',
    'you have one unread message.',
    'there is a new message in your inbox.',
    'someone has written to you.',
  ],
  'profile-visit': [
    'auf Ihrem Profil war heute jemand zu Gast:',
    'jemand hat sich für dein Profil interessiert.',
    'you had a visitor on your profile today.',
  ],
};

const BUTTONS: typeof SUBJECTS = {
  'contact-request': [
    'Ja, als Kontakt bestätigen',
    'Kontaktanfrage annehmen',
    'Als Kontakt hinzufügen',
    'Anfrage annehmen oder ablehnen',
    'Accept contact request',
    'Add to my contacts',
    'Confirm as contact',
  ],
  message: [
    'Direkt antworten',
    'Chat öffnen',
    'Nachricht lesen',
    'Auf die Nachricht antworten',
    'Reply to Ida',
    'Open chat',
    'Read message',
  ],
};

const IMPERSONAL: typeof SUBJECTS = {
  job: [
    'Lorenz, passt einer davon zu dir? 3 Jobs rund um München',
    'Neue Stellen für Sie',
    'Diese Stellen könnten Ihnen gefallen',
    '5 new positions matching your profile',
    'Ihre Jobsuche: 4 neue Treffer',
    'Ein Unternehmen sucht Leute wie dich',
    'Deine Bewerbung bei Muster GmbH',
    'Jobs you might like',
    'Dein Gehalt im Vergleich',
    'Recruiter suchen nach Profilen wie Ihrem',
    'Neue Treffer für "Projektleiter Hamburg"',
    'Wir haben passende Jobs für dich gefunden',
    'Your job alert: 3 results',
    'Karriere: Stelle als Bauleiter in Kassel',
  ],
  digest: [
    'Dein Wochencheck',
    'Ihre Woche auf XING',
    'Das war deine Woche',
    'Menschen, die du kennen könntest',
    'Vielleicht kennen Sie diese Mitglieder',
    'Neues von deinen Kontakten',
    'Your week on XING',
    'What your contacts are up to',
    'Ida Nobody hat einen neuen Job',
    'Ida Nobody hat einen Beitrag geteilt',
    'Ida Nobody feiert 5 Jahre bei Muster GmbH',
    'Ihre Kontakte haben Neuigkeiten',
    '3 Updates aus Ihrem Netzwerk',
    'Kennst du Ida Nobody?',
    'Kennen Sie schon Ida Nobody und 4 weitere?',
    'Ida Nobody gefällt dein Beitrag',
    'People you may know',
    'Monatsrückblick: Ihr Netzwerk im Mai',
  ],
  birthday: [
    'Ida Nobody hat heute Geburtstag',
    'Drei gute Gründe, heute zu gratulieren',
    'Heute feiern zwei deiner Kontakte',
    'Ida turns 40 today',
    'Wish Ida a happy birthday',
    'Zeit zu gratulieren: Ida wird heute älter',
  ],
  event: [
    'Einladung zum Netzwerkabend Kassel',
    'Ida Nobody lädt Sie zum Event "Steg und Brücke" ein',
    'Das Event beginnt morgen',
    'Reminder: your event starts tomorrow',
    'Ihre Anmeldung zum Seminar',
    'Tickets für die Messe',
    'Veranstaltungen in deiner Nähe',
    'You are invited to an event',
  ],
  group: [
    'Neuer Beitrag in der Gruppe Imker',
    'New post in the Choir group',
    'Ida Nobody hat in Ihrer Gruppe Imker etwas geschrieben',
    'Newsletter der Gruppe Kassel',
    'Ida Nobody antwortet auf Ihren Gruppenbeitrag',
    'Ihre Gruppen diese Woche',
    'Ihre Mitgliedschaft in der Gruppe Imker wurde bestätigt',
    'Neues aus dem Forum der Gruppe Kassel',
  ],
  newsletter: [
    'XING News: Die Themen des Tages',
    'Neuigkeiten aus deiner Branche',
    'Das Wichtigste aus der Baubranche',

    'Ihre Branchen-News Bau',
    'Top stories in your industry',
  ],
  security: [
    'Ihr Passwort wurde geändert',
    'Neue Anmeldung bei deinem XING-Konto',
    'Bestätigen Sie Ihre E-Mail-Adresse',
    'Your verification code',
    'Ihr Anmeldecode: 123456',
    'Ungewöhnliche Aktivität in Ihrem Konto',
    'New login to your account',
    'Passwort vergessen?',
    'Ihr Konto wurde gesperrt',
    'Zwei-Faktor-Anmeldung aktiviert',
  ],
};

/** What people write and give as their subject, and what a platform might write about, too. */
const SPOKEN_OF = [
  'Stelle als Bauleiterin in Kassel',
  'Seminar im Mai, Tickets für zwei',
  'Ich gratuliere zum Geburtstag Ihres Verlags',
  'Ihr Passwort für den Testzugang',
  'Neue Jobs für Ihre Azubis',
  'Gruppe Imker: Treffen am 4. Mai',
  'Besuch auf dem Hof',
];

describe('a XING mail whose wording nobody has seen', () => {
  it.each(ALL(IMPERSONAL))('%s by its subject "%s", about nobody', (kind, subject) => {
    const text = `Hallo Arno,\n\nmehr dazu auf XING.\n\nAnsehen\n=> ${REDIRECT}`;
    expect(xing({ text }, subject)).toMatchObject({ kind, requester: null, message: null });
  });

  it.each(SPOKEN_OF)('is a message or a request whatever it speaks of: "%s"', (words) => {
    const note = `${words}: Passt Ihnen Dienstag?`;
    const message = `Hallo Arno,\n\nIda Nobody hat Ihnen eine Nachricht geschickt.\n\n${note}\n\nAntworten\n=> ${REDIRECT}`;
    expect(xing({ text: message }, words)).toMatchObject({ kind: 'message', message: note });
    const request = `Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\n\n${note}\n\nAnnehmen\n=> ${REDIRECT}`;
    expect(xing({ text: request }, 'Post auf XING')).toMatchObject({
      kind: 'contact-request',
      message: note,
    });
  });

  it.each(ALL(SUBJECTS))('%s by its subject "%s"', (kind, subject) => {
    expect(bySubject(subject)).toMatchObject({
      kind,
      message: null,
      requester: { name: 'Dr. med. Ida Nobody-Ruiz' },
    });
  });

  it.each(ALL(SENTENCES))('%s by its sentence "%s"', (kind, sentence) => {
    expect(bySentence(sentence)).toMatchObject({
      kind,
      message: null,
      requester: { name: 'Dr. med. Ida Nobody-Ruiz' },
    });
  });

  it.each(ALL(BUTTONS))('%s by its button "%s"', (kind, button) => {
    expect(byButton(button)).toMatchObject({
      kind,
      message: null,
      requester: { name: 'Dr. med. Ida Nobody-Ruiz' },
    });
  });

  it.each([
    'Eine Neuerung auf XING',
    'Arno, wie war Ihr Tag?',
    'Unsere Bedingungen ändern sich',
    'A word about your account',
  ])('stays unknown where nothing tells: "%s"', (subject) => {
    const text = `Hallo Arno,\n\nwir haben an XING gearbeitet.\n\nMehr erfahren\n=> ${REDIRECT}`;
    expect(xing({ text }, subject)).toMatchObject({ kind: 'other', requester: null, message: null });
  });
});
