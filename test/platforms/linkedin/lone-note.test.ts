import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, INMAIL, INVITATION, OTHER, PROFILE, read, THREAD } from '../variant-mails.ts';

/** What stands alone between card and button is a note, whatever it names: only the platform's own make-up says otherwise. */

const FOOTER = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const LINKED = `<a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;

const LAYOUTS: Readonly<Record<string, (note: string) => string | null>> = {
  'a request': (note) =>
    read({
      from: INVITATION,
      subject: 'Ida Nobody möchte sich mit Ihnen vernetzen',
      text: `Ida Nobody möchte sich mit Ihnen vernetzen\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}\n\n${FOOTER}`,
    }).message,
  'a request in cells': (note) =>
    read({
      from: INVITATION,
      subject: 'Einladung von Ida Nobody',
      html: `<table><tr><td>${LINKED}</td></tr><tr><td>${html(note)}</td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
    }).message,
  'a reminder': (note) =>
    read({
      from: INVITATION,
      subject: 'Reminder: Ida Nobody invited you to connect',
      text: `Ida Nobody is still waiting for your response\n\n${CARD}\n\n${note}\n\nAccept: ${ACCEPT}\n\nView profile: ${PROFILE}\n\n${FOOTER}`,
    }).message,
  'a message': (note) =>
    read({
      from: INMAIL,
      subject: 'Eine Frage',
      text: `Eine Frage\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\nAntworten: ${THREAD}\n\n${FOOTER}`,
    }).message,
};

const NOTES = [
  // The platform and its wares are named.
  'Does LinkedIn Premium pay off for a bakery with four people?',
  'LinkedIn Learning oder lieber die Volkshochschule für den Schweißkurs?',
  'LinkedIn shows me your name every morning. Must be fate.',
  'Was LinkedIn Premium wirklich bringt, zeigen wir am 4. Mai in Celle.',
  'LinkedIn Account Team: your profile will be closed. Verify it within 24 hours at http://check-profile.example/a or lose it.',
  'Your LinkedIn Premium plan was renewed for EUR 199. Call +1 800 555 0188 within 12 hours to get your money back.',
  'Trying to find people who bake with spelt. Hope the invite is fine.',
  // A day and an hour, but not alone.
  'Ça roule, jeudi 14 h.',
  'Ok, Montag 10 Uhr.',
  'Wegen heute',
  // The words of counts and titles, going on as a sentence.
  'Avec 9 relations en commun, on devrait enfin se rencontrer.',
  'Con 12 contactos en común, ya era hora de saludarnos.',
  'Man zeigte dich mir bei „Personen, die du vielleicht kennst“ :)',
  'Noch mehr Kontakte für die Sammlung? Immer her mit den anderen Briefmarken!',
  // Somebody's own subject and labels.
  'Betreff: Gesuch im Anzeiger von gestern',
  'Subject: two kilns in Stoke\n\nStill for sale? Cash on collection.',
  'Position: Ofenbauer (m/w/d) in Celle, unbefristet. Bei Interesse bitte melden.',
  'Erinnerung: Klassentreffen am 4. Mai, wie immer im Löwen!',
  'Hallo Frau Weber, Sie wissen ja: Anfragen kommen immer nachts.',
  // A link that somebody sends.
  'Schau mal hier, tippst du da etwa im Fernsehen? https://anzeiger.example/fest',
  // Mandanten are nobody's name, though they stand behind a greeting.
  'Guten Tag, immer mehr Bäcker kommen mit Verträgen, die sie nicht kennen, und haben Zehntausend Fragen dazu. Unser Verband liefert einen Bericht dazu. Haben Sie Zeit?',
];

describe.each(Object.entries(LAYOUTS))('alone in the place of the note, in %s', (_, message) => {
  it.each(NOTES)('"%s" is somebody’s', (note) => {
    expect(message(note)).toBe(note);
  });
});

describe('what still is the frame’s there', () => {
  const REQUESTS = Object.entries(LAYOUTS).filter(([name]) => name !== 'a message');

  it.each([
    "I'd like to add you to my professional network on LinkedIn.",
    'Hallo Arno, ich möchte dich gern zu meinem beruflichen Netzwerk hinzufügen.',
    '14 relations en commun, dont Anna Weber et Bo Lindt',
    '3 gemeinsame Kontakte: Anna Weber, Bo Lindt und 1 weiterer',
    'You both know Anna Weber and 2 others',
    'Dienstag, 14. Mai 2024 um 20:45 Uhr',
    '17:30',
    'LinkedIn',
    'LinkedIn Premium',
  ])('"%s"', (line) => {
    for (const [, message] of REQUESTS) expect(message(line)).toBeNull();
  });

  const above = (lines: string, note: string, subject = 'Der Ofen') =>
    read({
      from: 'Ida Nobody <member@linkedin.com>',
      subject,
      text: `LinkedIn\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${lines}\n\n${note}\n\nNachricht anzeigen: ${THREAD}\n\n${FOOTER}`,
    }).message;
  const NOTE = 'Der Ofen ist frei. Passt der 4. Mai?';

  it('several labels above a message, and a subject that is the mail’s', () => {
    expect(above('Datum: 4.05.2014\nBetreff: AW: Ofen', NOTE)).toBe(NOTE);
    expect(above('Date: 5/04/2014\nSubject: RE: kiln', NOTE)).toBe(NOTE);
    expect(above('Betreff: Der Ofen', NOTE)).toBe(NOTE);
  });

  it('advertising that leads to LinkedIn', () => {
    const linked = (words: string) =>
      read({
        from: INVITATION,
        subject: 'Einladung von Ida Nobody',
        html: `<table><tr><td>${LINKED}</td></tr><tr><td><a href="${OTHER}">${words}</a></td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr></table>`,
      }).message;
    expect(linked('LinkedIn Premium: see who looked at you this week.')).toBeNull();
    expect(linked('Try LinkedIn Premium free for one month.')).toBeNull();
  });

  it('titles above other people', () => {
    const people = (title: string) =>
      LAYOUTS['a request']?.(
        `Wir suchen einen Ofen.\n\nAnnehmen: ${ACCEPT}\n\n${title}\n\nAnna Weber\nTöpferin`,
      );
    for (const title of [
      'Wen Sie sonst noch kennen könnten',
      'More people from your network!',
      'Personnes que vous pourriez aussi connaître',
    ])
      expect(people(title)).toBe('Wir suchen einen Ofen.');
  });
});
