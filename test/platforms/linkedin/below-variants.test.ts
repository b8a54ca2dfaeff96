import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, INVITATION, OTHER, PROFILE, read } from '../variant-mails.ts';

/** Below the buttons the platform speaks, also as "we" and in greetings; a person is known by what only a person says. */

const FOOTER = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const LINKED = `${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;

const REMINDERS: Readonly<Record<string, (below: string) => string | null>> = {
  'a reminder': (below) =>
    read({
      from: INVITATION,
      subject: 'Reminder: Ida Nobody invited you to connect',
      text: `Ida Nobody is still waiting for your response\n\n${CARD}\n\nAccept: ${ACCEPT}\n\n${below}\n\nView profile: ${PROFILE}\n\n${FOOTER}`,
    }).message,
  'a reminder in a box': (below) =>
    read({
      from: INVITATION,
      subject: 'Erinnerung: Einladung von Ida Nobody',
      html: `<div><h2>Ida Nobody wartet noch auf Ihre Antwort</h2><p>${LINKED}</p><p>${A(ACCEPT, 'Annehmen')}</p><div style="border-top:1px solid #ccc"><p>${html(below)}</p><p>${A(OTHER, 'Mehr erfahren')}</p></div><p>${FOOTER}</p></div>`,
    }).message,
};
const request = (below: string) =>
  read({
    from: INVITATION,
    subject: 'Ida Nobody möchte sich mit Ihnen vernetzen',
    text: `${CARD}\n\nAnnehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}\n\n${'.'.repeat(37)}\n\n${below}\n\n${FOOTER}`,
  }).message;

const PLATFORMS = [
  // "We" of the platform.
  'Wir geben Ihre Angaben nicht an andere Mitglieder weiter.',
  'Wie oft wir dir schreiben, legst du in den Einstellungen fest.',
  'We never share your email with other members.',
  'We have updated our privacy terms.',
  'Nous protégeons votre compte et vos messages.',
  'Actualizamos nuestra política de privacidad.',
  'Abbiamo rilevato un nuovo accesso al tuo account.',
  'We hebben je wachtwoord gewijzigd.',
  // Greetings of half a line.
  'Hallo Arno, es gibt Neuigkeiten in deinem Netzwerk.',
  "Hi Arno, you've got a message!",
  // Default sentences, in whatever order, and what buttons say.
  "I'd like to add you to my professional network.",
  'Ich habe Ihnen eine Einladung gesendet.',
  'Bitte nehmen Sie mich in Ihr Netzwerk auf.',
  "I don't know this member",
  'Ich möchte keine Einladungen dieser Person',
  'Je voudrais entrer en relation avec vous.',
  // Questions about the network.
  'Sie kennen dieses Mitglied nicht?',
  'Haben Sie Ihr Passwort vergessen?',
  'Was this email useful?',
  // Behind somebody's picture, in front of an example.
  'has endorsed you for a skill',
  'hat auf deinen Beitrag reagiert',
  'Antwortvorschlag: „Danke, das freut mich sehr!“',
  // What else it writes about.
  'Sie sind diese Woche in 9 Suchen aufgetaucht.',
  '4 neue Jobs für Ihren Suchauftrag in Celle',
  'Your application was viewed.',
  'Dein Gratismonat endet bald.',
  'Neues in Ihren Gruppen',
  'You both worked at Muster GmbH.',
  'Confirmez votre nouvel appareil.',
  'Log in om te antwoorden.',
];

const PERSONS = [
  // Who says "I".
  'Ich bin die mit dem roten Ofen auf der Messe.',
  'I lost your mail, could you send the plans again?',
  'Habe Ihre Nachricht erst heute gesehen, der Ofen ist noch da.',
  'Je cherche un poêlier à Pau.',
  'Tengo un horno libre en mayo.',
  'Ik zoek een ovenbouwer in Zwolle.',
  // Who greets, signs, can be reached.
  'Sehr geehrter Herr Oberländer, anbei unsere Anfrage zum Ofen.',
  'Hallo Arno, der Verein der Ofenbauer lädt zum Treffen der Mitglieder ein, es gibt Kuchen und alte Kacheln.',
  'Der Kontakt zum Ofenbauer steht.\nGruß, Ida',
  'Anmeldung im Netzwerk der Töpfer: 05141 123 456',
  'Kontakt: ofenbau@celle.example',
  'Die Pläne zur Einladung: https://ofen.example/plan',
  // "We" who are not the platform.
  'Wir suchen für den 4. Mai eine Moderation in Celle.',
  'Unser Netzwerk der Ofenbauer sucht jemanden, wir zahlen 300 €.',
  'Unsere Gruppe trifft sich am 4. Mai, wir freuen uns auf Sie.',
  'We are looking for a host for our members in Leeds.',
  'We met at the tile fair, your profile was on the badge.',
  // Another matter.
  'Der Ofen steht in Celle. Wann können Sie liefern?',
  'Ihr Profil nennt Celle. Steht der Ofen dort noch?',
  'The kiln in Stoke is still for sale.',
  'Nonna compie ottant’anni il 3, pranzo a mezzogiorno.',
];

describe.each(Object.entries(REMINDERS))('below the button of %s', (_, message) => {
  it.each(PLATFORMS)('the platform says "%s"', (below) => {
    expect(message(below)).toBeNull();
  });

  it.each(PERSONS)('somebody says "%s"', (below) => {
    expect(message(below)).toBe(below);
  });
});

describe('below the buttons of a request', () => {
  it.each([...PLATFORMS, 'Der Ofen steht in Celle.'])('"%s" is nobody’s', (below) => {
    expect(request(below)).toBeNull();
  });

  it.each(PERSONS.slice(0, 19))('somebody says "%s"', (below) => {
    expect(request(below)).toBe(below);
  });
});
