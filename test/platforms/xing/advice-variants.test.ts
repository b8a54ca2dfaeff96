import { describe, expect, it } from 'vitest';
import { BARE, html, NOTE, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const RULE = '-'.repeat(40);
const TOP =
  'Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\nLeiterin bei Muster GmbH';
const BUTTONS = `=> Annehmen ${REDIRECT}\n\n=> Ablehnen ${REDIRECT}`;
const WRITE = `=> Nachricht schreiben ${REDIRECT}`;
const LINK = `<a href="${REDIRECT}">`;

/** A request with something of the platform's below its buttons, in both parts. */
const REQUESTS: readonly ((below: string, note?: string) => { text?: string; html?: string })[] = [
  (below, note = '') => ({
    text: `${TOP}\n\n${note}\n\n${BUTTONS}\n\n${RULE}\n${below}\n${WRITE}\n\n${RULE}\n${FOOTER}`,
  }),
  (below, note = '') => ({
    html: `<table><tr><td>Hallo Arno,<br>Ida Nobody möchte sich mit dir vernetzen.</td></tr><tr><td>${LINK}Ida Nobody</a><br>Leiterin bei Muster GmbH</td></tr><tr><td>${html(note)}</td></tr><tr><td>${LINK}Annehmen</a></td></tr><tr><td>${html(below)}<br>${LINK}Nachricht schreiben</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  (below, note = '') => ({
    text: `${TOP}\n\n${note}\n\n${BUTTONS}\n\n${RULE}\n${below}\n\n${RULE}\n${FOOTER}`,
  }),
  (below, note = '') => ({
    html: `<p>Hallo Arno,</p><p>Ida Nobody möchte sich mit dir vernetzen.</p><p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${html(note)}</p><p>${LINK}Jetzt vernetzen</a></p><p>${html(below)} ${LINK}Nachricht schreiben</a></p><p>${FOOTER}</p>`,
  }),
];

const ADVICE = [
  'Noch unschlüssig? Schreib Ida Nobody eine Nachricht und finde heraus, was euch verbindet.',
  'Nicht sicher? Fragen Sie Ida Nobody, woher Sie sich kennen.',
  'Unsure? Ask Ida how the two of you met before you decide.',
  'Tipp: Frag nach!\nSchreib Ida einfach: „Hallo Ida, ich freue mich. Woher kennen wir uns?“',
  'Tipp für den Einstieg\nBegrüßen Sie neue Kontakte, zum Beispiel so:\n„Guten Tag, ich freue mich auf den Austausch.“',
  'Good to know: a short reply helps. For example: "Hi Ida, I saw your talk. Where did we meet?"',
  'Did you know? Members with a photo get more answers.',
  'Sie kennen sich noch nicht? Schreiben Sie Ida zuerst ein paar Zeilen.',
  'Was andere Mitglieder sagen:\n„Ohne meine Kontakte hätte ich die Halle nie gefunden.“ – Jona, 41, Zimmermann',
  'Stimmen aus dem Netzwerk\n"I found my best client with one message." - Uma Opitz, carpenter',
  '„Ich habe hier meine Werkstatt gefunden.“ – Sven L., Geigenbauer',
];

describe('advice of the platform below the buttons', () => {
  it.each(ADVICE)('is no message: "%s"', (below) => {
    for (const request of REQUESTS) expect(xing(request(below)).message).toBeNull();
  });

  it.each(ADVICE)('hides no message above: "%s"', (below) => {
    for (const request of REQUESTS) expect(xing(request(below, BARE)).message).toBe(BARE);
  });

  it('leaves the form of address to the frame', () => {
    const praise = '„Ich habe meine Werkstatt gefunden. Sie ist schön.“ – Sven, 34, Geigenbauer';
    for (const request of REQUESTS) expect(xing(request(praise)).formality).toBe('du');
  });
});

describe('what somebody wrote that sounds like advice', () => {
  const [asText, asCells] = REQUESTS;
  it.each([
    'Tipp: Die Halle ist im Mai frei. Haben Sie Interesse?',
    'Nicht sicher? Fragen Sie Herrn Opitz, er kennt die Halle.',
    'Am Empfang bitte nach Ida Nobody fragen. Passt Dienstag?',
    'Schreiben Sie Ida Nobody, wann es passt.',
    'Mein Chef sagt zum Beispiel: „Ich will diese Moderation.“ Haben Sie Zeit?',
    '„Wege entstehen dadurch, dass man sie geht.“ – Franz Kafka',
    'Zum Beispiel so:\n„Ich grüße Celle.“\nWäre das ein Einstieg?',
    'Keine Mail mehr von Herrn Opitz? Bitte die Einstellung prüfen.',
    'You want fewer e-mails? Our tool changes your settings for you.',
  ])('stays whole: "%s"', (note) => {
    for (const request of [asText, asCells])
      expect(xing(request?.('Antworte Ida bald.', note) ?? {}).message).toBe(note);
    const linked = `<p>${LINK}Ida Nobody möchte sich mit dir vernetzen.</a></p><p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${html(note)}</p><p>${LINK}Annehmen</a></p><p>${FOOTER}</p>`;
    expect(xing({ html: linked }).message).toBe(note);
  });
});

describe('a confirmation', () => {
  const confirmed = (words: string) => [
    {
      text: `Guten Tag Herr Oberländer,\n\nIda Nobody hat Ihre Kontaktanfrage bestätigt und ist jetzt Ihr Kontakt.\n\n${RULE}\n\nIda Nobody\nLeiterin bei Muster GmbH\n=> Profil ansehen ${REDIRECT}\n\n${WRITE}\n\n${RULE}\n\n${words}\n\n${RULE}\n\n${FOOTER}`,
    },
    {
      html: `<p>Guten Tag Herr Oberländer,</p><p>Ida Nobody hat Ihre Kontaktanfrage bestätigt.</p><p>${LINK}Ida Nobody</a><br>Leiterin bei Muster GmbH</p><p>${LINK}Nachricht schreiben</a></p><p>${html(words)}</p><p>${FOOTER}</p>`,
    },
  ];
  const SUBJECT = 'Ida Nobody hat Ihre Kontaktanfrage bestätigt';

  it.each([
    'Bleiben Sie in Verbindung: Bedanken Sie sich, zum Beispiel: "Vielen Dank. Ich freue mich auf den Austausch."',
    'Sagen Sie Danke, etwa so:\n„Schön, dass ich Sie hier treffe.“',
    'Schreiben Sie Ida doch gleich:\n„Ich freue mich über unseren Kontakt.“',
    'Say hello! Try something like: "I am glad that we are connected."',
    'Was andere Mitglieder sagen:\n„Ich habe so meinen Verlag gefunden.“ – Jona, 41, Autor',
  ])('brings advice, and no words of anybody: "%s"', (words) => {
    for (const body of confirmed(words)) expect(xing(body, SUBJECT).message).toBeNull();
  });

  it.each([
    'Ida Nobody schreibt:\n„Danke, ich freue mich auf Celle.“',
    'Frage von Ida Nobody:\n„Danke, ich freue mich auf Celle.“',
    'Vorschlag von Ida Nobody:\n„Danke, ich freue mich auf Celle.“',
    'Nachricht von Ida Nobody:\nDanke, ich freue mich auf Celle.',
  ])('brings what the new contact wrote: "%s"', (words) => {
    for (const body of confirmed(words))
      expect(xing(body, SUBJECT).message).toBe('Danke, ich freue mich auf Celle.');
  });
});

describe('a question about settings above its link', () => {
  it.each([
    'Sie möchten keine Erinnerungen mehr erhalten? Hier ändern Sie Ihre Einstellungen:',
    'Keine E-Mails mehr zu Kontaktanfragen? Hier abbestellen:',
    'Du willst seltener Benachrichtigungen bekommen? Pass deine Einstellungen an:',
    'Du willst weniger Erinnerungen?\nHier kannst du deine Einstellungen ändern:',
    "Don't want to receive reminders any more? Change your settings here:",
    'Too many notifications? Turn them off:',
    'No longer interested in these reminders? Unsubscribe here:',
  ])('is no message: "%s"', (question) => {
    const body = (note: string) =>
      `${TOP}\nhttps://www.xing.com/profile/Ida_Nobody\n\n${note}\n\nAntworten Sie hier:\n${REDIRECT}\n\n${question}\n${REDIRECT}\n\n${RULE}\n${FOOTER}`;
    expect(xing({ text: body('') }).message).toBeNull();
    expect(xing({ text: body(NOTE) }).message).toBe(NOTE);
  });
});

describe('a date below what somebody wrote', () => {
  const bubble = (note: string, stamp: string) => ({
    html: `<table><tr><td>Ida Nobody hat Dir geschrieben</td></tr><tr><td><p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><div>${html(note)}</div><p>${stamp}</p></td></tr><tr><td>${LINK}Antworten</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
  });
  const read = (note: string, stamp: string) => xing(bubble(note, stamp), 'Neue Nachricht von Ida Nobody');

  it.each([
    '1. Juni 2024, 22:48 Uhr',
    '01.06.2024 09:12',
    'vor 3 Stunden',
    'gestern, 20:45 Uhr',
    '2 days ago',
  ])('is the bubble\'s: "%s"', (stamp) => {
    expect(read('Die Halle ist frei. Magst du sie sehen?\nLiebe Grüße, Ida', stamp).message).toBe(
      'Die Halle ist frei. Magst du sie sehen?\nLiebe Grüße, Ida',
    );
  });

  it.each(['14. Juli 2024, 20:45 Uhr', 'morgen, 9 Uhr'])('is an appointment: "%s"', (stamp) => {
    expect(read('Magst du die Halle sehen? Unser Termin:', stamp).message).toContain(stamp);
    expect(read('Die Halle öffnet ihre Tore', stamp).message).toContain(stamp);
  });
});

describe('what stands behind a name', () => {
  const body = (name: string) => ({
    text: `Hallo Arno,\n\n${name} hat dir eine Nachricht gesendet.\n\nBetreff: Halle\n\n${'~'.repeat(40)}\n${NOTE}\n${'~'.repeat(40)}\n\n=> Nachricht beantworten ${REDIRECT}\n\n${RULE}\n${FOOTER}`,
  });
  const card = (line: string) => ({
    text: `Hallo Arno,\n\nSie haben eine neue Nachricht.\n\n${RULE}\n${line}\n${RULE}\n\nNachricht:\n\n${BARE}\n\n=> Nachricht lesen ${REDIRECT}\n\n${FOOTER}`,
  });

  it.each([
    'Ing. Ida Nobody jun.',
    'Ida Nobody sen.',
    'Ida Nobody jr.',
    'Ida Nobody, LL.M.',
    'Ida Nobody, MBA',
    'Mrs. Ida Nobody, CEng MIStructE',
    'Ida Nobody, M.Sc., PMP',
    'Ida Nobody, FRICS',
    'Ida Nobody, Ph. D.',
  ])('belongs to it: "%s"', (name) => {
    const message = xing(body(name), `${name} hat dir eine Nachricht gesendet: Halle`);
    expect(message.requester).toMatchObject({ name, headline: null });
    expect(message.message).toBe(NOTE);
    expect(xing(card(name), `New message from ${name}`).requester?.name).toBe(name);
    expect(
      xing(card(`${name}, Leiterin bei Muster GmbH`), `New message from ${name}`).requester,
    ).toMatchObject({
      name,
      headline: 'Leiterin bei Muster GmbH',
    });
  });

  it.each(['Leiterin bei Muster GmbH', 'Bäckerin', 'Senior Consultant', 'Head of Sales'])(
    'may be no part of it: "%s"',
    (headline) => {
      expect(xing(card(`Ida Nobody, ${headline}`), 'New message from Ida Nobody').requester).toMatchObject({
        name: 'Ida Nobody',
        headline,
      });
    },
  );
});

describe('how a visitor came', () => {
  it.each([
    'kam über: Suche nach „Halle mieten“',
    'Kam über die Suche',
    'Über: XING-Suche',
    'Suchbegriff: Moderation Celle',
    'found you via search',
    'Came through: Google',
    'Via: Gruppe Veranstalter',
    'Quelle: Mitgliedersuche',
  ])('is no place: "%s"', (line) => {
    const visit = `<p>Dein XING-Profil wurde besucht</p><table><tr><td>${LINK}<b>Ida Nobody</b></a><br>Leiterin Einkauf<br>Muster GmbH<br><span>${line}</span></td></tr><tr><td>${LINK}Alle Besucher ansehen</a></td></tr></table><p>${FOOTER}</p>`;
    expect(xing({ html: visit }, 'Dein XING-Profil wurde besucht').requester).toMatchObject({
      name: 'Ida Nobody',
      position: 'Leiterin Einkauf',
      company: 'Muster GmbH',
      location: null,
    });
  });
});
