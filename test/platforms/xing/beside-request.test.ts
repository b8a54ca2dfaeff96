import { describe, expect, it } from 'vitest';
import { BARE, html, NOTE, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const RULE = '-'.repeat(40);
const TOP = 'Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.';
const CARD = 'Ida Nobody\nLeiterin bei Muster GmbH';
const BUTTONS = `=> Kontaktanfrage bestätigen ${REDIRECT}\n=> Profil ansehen ${REDIRECT}`;
const LINK = `<a href="${REDIRECT}">`;

interface Body {
  readonly text?: string;
  readonly html?: string;
}

const text = (below: string, note: string): Body => ({
  text: `${TOP}\n\n${CARD}\n\n${note}\n\n${BUTTONS}\n\n${RULE}\n\n${below}\n\n${RULE}\n\nIhr XING-Team\n\n${FOOTER}`,
});
const page = (below: string, note: string): Body => ({
  html: `<table><tr><td>${html(TOP)}</td></tr><tr><td>${LINK}<b>Ida Nobody</b></a><br>Leiterin bei Muster GmbH</td></tr><tr><td>${html(note)}</td></tr><tr><td>${LINK}Annehmen</a> ${LINK}Profil ansehen</a></td></tr><tr><td>${below}</td></tr><tr><td>Ihr XING-Team</td></tr><tr><td>${FOOTER}</td></tr></table>`,
});

/** A title above other people than the requester, as text and as pages print them. */
const PEOPLE: readonly ((title: string, note: string) => Body)[] = [
  (title, note) =>
    text(`${title}\n\nEva Opitz, Hausverwalterin\n=> ${REDIRECT}\n\nBo Ray, Makler\n=> ${REDIRECT}`, note),
  (title, note) => text(`${title}\n\n=> Eva Opitz ${REDIRECT}\n=> Bo Ray ${REDIRECT}`, note),
  (title, note) =>
    page(
      `<h4>${title}</h4>${LINK}Eva Opitz</a>, Hausverwalterin<br>${LINK}Bo Ray</a>, Maklerin bei Muster &amp; Co`,
      note,
    ),
  (title, note) =>
    page(
      `<h4>${title}</h4></td></tr><tr><td>${LINK}<b>Eva Opitz</b></a><br>Hausverwalterin<br>${LINK}Hinzufügen</a></td><td>${LINK}<b>Bo Ray</b></a><br>Makler<br>${LINK}Hinzufügen</a>`,
      note,
    ),
];

const TITLES = [
  'Kennen Sie diese Mitglieder?',
  'Kennst du diese Leute?',
  'Kennst du schon …?',
  'Auch interessant für Sie',
  'Neue Gesichter in Celle',
  'Mitglieder aus Ihrer Branche',
  'Ihre Kollegen sind schon da',
  'Wen kennen Sie noch?',
  'Kontakte von Ida Nobody',
  'Ida kennt auch:',
  'Passende Kontakte für dich:',
  'Wir schlagen Ihnen vor:',
  'Unsere Vorschläge für dich',
  'Do you know these people?',
  'Other members you could add',
  'More from your network',
  'Who else do you know?',
  'Connaissez-vous ces membres ?',
  '¿Conoces a estos miembros?',
  'Conosci questi membri?',
  'Você conhece estas pessoas?',
  'Kent u deze leden?',
];

const ADS = [
  'Als Premium-Mitglied können Sie Ihrer Kontaktanfrage eine persönliche Nachricht hinzufügen.',
  'Wer hat Ihr Profil besucht? Premium zeigt es Ihnen.',
  'Mehr erreichen? Mit Premium schreiben Sie allen.',
  'Schon gesehen? Die neue XING App ist da.',
  'Passen diese Jobs zu dir?',
  'Noch kein Foto? Profile mit Bild werden öfter besucht.',
  'Ist Ihr Profil noch aktuell?',
  'Wir haben unsere App für Sie verbessert. Probieren Sie es aus.',
  'Unser Tipp: Mit Premium sehen Sie, wer Sie sucht.',
  'Was verdienen andere in Ihrem Beruf?',
  'Sie suchen eine neue Stelle? Wir haben 3 passende Jobs.',
  'Want to know who visited your profile?',
  'Get the most out of XING with Premium.',
  'Did you know that Premium members get more answers? Try it now.',
  'Is your profile up to date?',
  'We have found 3 jobs for you.',
  'Devenez membre Premium et voyez qui visite votre profil.',
  '¿Quiere saber quién visita su perfil?',
  'Vuoi sapere chi visita il tuo profilo?',
  'Quer saber quem visita o seu perfil?',
  'Wilt u weten wie uw profiel bezoekt?',
];

/** An advertisement with its link, on the line and below it. */
const ADVERTISED: readonly ((ad: string, note: string) => Body)[] = [
  (ad, note) => text(`${ad}\n=> Mehr erfahren ${REDIRECT}`, note),
  (ad, note) => text(`${ad}\n${REDIRECT}`, note),
  (ad, note) => page(`${ad} ${LINK}Jetzt testen</a>`, note),
  (ad, note) => page(`<p>${ad}</p><p>${LINK}Mehr erfahren</a></p>`, note),
  (ad, note) => page(`<b>XING Premium</b><br>${ad}<br>${LINK}Los geht es</a>`, note),
];

describe('people beside a request', () => {
  it.each(TITLES)('wrote nothing: "%s"', (title) => {
    for (const layout of PEOPLE) {
      const mail = layout(title, '');
      expect([mail, xing(mail).message]).toEqual([mail, null]);
      expect(xing(mail).requester).toMatchObject({ name: 'Ida Nobody', company: 'Muster GmbH' });
    }
  });

  it.each(TITLES)('hide no message: "%s"', (title) => {
    for (const layout of PEOPLE)
      for (const note of [NOTE, BARE]) expect(xing(layout(title, note)).message).toBe(note);
  });
});

describe('an advertisement beside a request', () => {
  it.each(ADS)('is no message: "%s"', (ad) => {
    for (const layout of ADVERTISED) {
      const mail = layout(ad, '');
      expect([mail, xing(mail).message]).toEqual([mail, null]);
    }
  });

  it.each(ADS)('hides no message: "%s"', (ad) => {
    for (const layout of ADVERTISED)
      for (const note of [NOTE, BARE]) expect(xing(layout(ad, note)).message).toBe(note);
  });
});

describe('what somebody asks', () => {
  it.each([
    'Kennen Sie Frau Opitz aus Celle?',
    'Kennen Sie diese Leute? Frau Opitz und Herr Bär wollen auch kommen.',
    'Kennen Sie diese Mitglieder?\nEva Opitz, Hausverwalterin\nBo Ray, Makler',
    'Kennst du schon die neue Halle? Sie ist frei.',
    'Do you know these people: Bo Lee and Ann Ray?',
    'Kennen Sie die Mitglieder des Vereins? Bitte nennen Sie mir zwei.',
    'Sind Sie Premium-Mitglied? Dann sehen Sie, wer Ihr Profil besucht hat.',
    'Passen diese Jobs zu dir? Halle 3 sucht Leute.',
    'Unsere Vorschläge für dich\nMontag, Dienstag, Freitag',
    'Wer hat Ihr Profil besucht? Frau Opitz.',
    'Weitere Kontakte\nEva Opitz, Hausverwalterin, kommt auch.',
    'Das könnte Sie interessieren\nDer Steg in Celle ist fertig. Kommen Sie?',
    'You may like this\nThe barn in Celle is dry. Deal?',
    '¿Conoces a Eva Opitz?',
  ])('stays whole above the buttons: "%s"', (note) => {
    const shown = `${TOP}\n\n${CARD}\n=> Profil ansehen ${REDIRECT}\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`;
    for (const layout of [text('', note), page('', html(note)), { text: shown }])
      expect(xing(layout).message).toBe(note);
  });

  it.each([NOTE, BARE, 'Kennen Sie Frau Opitz aus Celle?', 'Hätten Sie am 4. Mai Zeit für eine Moderation?'])(
    'stays whole below the buttons: "%s"',
    (note) => {
      for (const mail of [
        { text: `${TOP}\n\n${CARD}\n\n${BUTTONS}\n\n${RULE}\n\n${note}\n\n${FOOTER}` },
        page(html(note), ''),
        { text: `${TOP}\n\n${CARD}\n\n${BUTTONS}\n\nNachricht von Ida Nobody:\n${note}\n\n${FOOTER}` },
      ])
        expect(xing(mail).message).toBe(note);
    },
  );
});

describe('a letter below the button that answers it', () => {
  it.each([NOTE, BARE, 'Der Steg ist fertig. Komm vorbei.', 'Danke für die Pläne!'])(
    'stays whole: "%s"',
    (note) => {
      for (const button of ['Antworten', 'Reply', 'Nachricht beantworten']) {
        const sentence = 'Ida Nobody hat dir eine Nachricht gesendet.';
        const plain = `Hallo Arno,\n\n${sentence}\n\n=> ${button} ${REDIRECT}\n\n${note}\n\n${RULE}\n${FOOTER}`;
        const rich = `<p>Hallo Arno,</p><p>${sentence}</p><p>${LINK}${button}</a></p><p>${html(note)}</p><p>${FOOTER}</p>`;
        for (const body of [{ text: plain }, { html: rich }])
          expect(xing(body, 'Nachricht von Ida Nobody').message).toBe(note);
      }
    },
  );
});
