import { describe, expect, it } from 'vitest';
import { BARE, html, NOTE, REDIRECT, xing } from '../variant-mails.ts';

const CARD = 'Ida Nobody\nLeiterin bei Muster GmbH';
const BUTTON = `Annehmen\n=> ${REDIRECT}`;
const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';

/** The same words in layouts that differ in order and part. */
const LAYOUTS: readonly ((note: string, frame: string) => { text?: string; html?: string })[] = [
  (note, frame) => ({ text: `Hallo Arno,\n\n${frame}\n\n${CARD}\n\n${note}\n\n${BUTTON}\n\n${FOOTER}` }),
  (note, frame) => ({
    text: `Hallo Arno,\n\n${frame}\n\n${note}\n\n${'-'.repeat(40)}\n${CARD}\n\n${BUTTON}\n\n${FOOTER}`,
  }),
  (note, frame) => ({
    html: `<p>Hallo Arno,</p><p>${frame}</p><table><tr><td><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</td><td>${html(note)}</td></tr></table><a href="${REDIRECT}">Annehmen</a><p>${FOOTER}</p>`,
  }),
  (note, frame) => ({
    html: `<table><tr><td>Hallo Arno,<br>${frame}</td></tr><tr><td>${html(note)}</td></tr><tr><td><a href="${REDIRECT}">Ida Nobody</a><br>Leiterin bei Muster GmbH</td></tr><tr><td><a href="${REDIRECT}">Annehmen</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
];

const OWN_WORDS = [
  'Herr Opitz hat Ihre Nachricht weitergeleitet. Passt Dienstag?',
  'Danke für die Kontaktanfrage. Wann passt es?',
  'Ihre Anfrage ist angekommen, das Angebot folgt morgen.',
  'Lange nicht gesehen! Kaffee am Freitag?',
  'Diese Nachricht kommt spät, das Angebot steht trotzdem.',
  'Schöne Grüße aus Celle, der Ofen läuft.',
  'Ein Besuch auf Ihrem Profil hat gereicht: Sie sind die Richtige für Celle.',
  'Der Bus wartet nicht. Montag um neun am Bahnhof?',
  'Frau Dögel hat Sie empfohlen und möchte beim Termin dabei sein.',
  'Unsere Halle wird frei. Suchen Sie noch?',
  'Sie haben eine tolle Rede gehalten. Chapeau.',
  'Your talk on bridges was the best of the day. Coffee in May?',
  'The barn is dry, the price is 400 euro. Deal?',
  'Noch offen: Preis, Ort, Kuchen. Alles Weitere am Telefon.',
  'Erinnern Sie sich an Jena? Die Brücke steht noch.',
  'Unser Chat von gestern: Der Plan steht, Halle 3, neun Uhr.',
  'Das Netzwerk der Imker trifft sich am 4. Mai in Celle. Kommen Sie?',
  'Guten Tag Herr Oberländer,\n\nschicken Sie mir Ihre Preise?\n\nEs grüßt Sie\nIda Nobody',
  'Lieber Arno, der Steg ist fertig. Komm vorbei.\n\nIda',
  'Termin: 14. Mai 2024, 20:45 Uhr',
  'Die Anfrage von Herrn Opitz wartet noch. Können Sie helfen?',
  'Nachricht von Herrn Opitz: Er kommt später.',
  'Ida Nobody hier, wir kennen uns aus Jena. Wie geht es dem Steg?',
  'Hier schreibt Ida Nobody vom Küstenfunk. Haben Sie Zeit?',
  'Please read the message from Bo first. Then call.',
  'Danke!',
  'Xing ist nicht so mein Ding. Telefon?',
  'Der Termin steht:\n14. Mai 2024, 20:45 Uhr',
];

describe('what somebody wrote, in layouts nobody has seen', () => {
  const FRAMES = [
    'Ida Nobody möchte sich mit dir vernetzen.',
    'jemand möchte Sie kennenlernen.',
    'Ida Nobody würde dich gern in ihr XING-Netzwerk holen.',
  ];
  it.each(OWN_WORDS)('stays whole: "%s"', (note) => {
    for (const frame of FRAMES)
      for (const layout of LAYOUTS)
        expect([
          frame,
          layout(note, frame),
          xing(layout(note, frame)).message?.replace(/\n+/g, '\n'),
        ]).toEqual([frame, layout(note, frame), note.replace(/\n+/g, '\n')]);
  });
});

describe('lines of the frame that nobody has seen', () => {
  const LINES = [
    'Erinnerst Du Dich? Diese Kontaktanfrage wartet seit 14 Tagen auf Deine Antwort:',
    'Ida Nobody hat Sie persönlich eingeladen und würde sich gern mit Ihnen verbinden.',
    'Sie sind noch nicht bei XING? Dann wird es Zeit: Ida Nobody hat Sie eingeladen.',
    'Gute Nachrichten! Ida Nobody, Leiterin bei Muster GmbH, möchte dich kennenlernen.',
    'Seit dem 25. Mai ist diese Anfrage offen.',
    'Ida möchte dich in ihrem Netzwerk haben.',
    'Dein Netzwerk wächst: Ida Nobody möchte dazugehören.',
    'Sag Ja oder Nein: Diese Anfrage wartet auf dich.',
    'Ida Nobody freut sich auf deine Antwort.',
    'Ida Nobody hat keine Nachricht dazu geschrieben.',
    'Ida hat keine persönliche Nachricht hinzugefügt.',
    'Aus Datenschutzgründen zeigen wir den Inhalt nicht in dieser E-Mail.',
    'Die Nachricht können Sie nur auf XING lesen.',
    'Good news: Ida Nobody would like to be part of your network.',
    'Ida Nobody is looking forward to your answer.',
    'This contact request has been waiting for you since 4 May.',
    'Ida Nobody did not add a message.',
    'For your privacy the message is not shown in this email.',
  ];
  it.each(LINES)('are no message: "%s"', (line) => {
    for (const layout of LAYOUTS.slice(0, 3)) {
      expect([layout, xing(layout('', line)).message]).toEqual([layout, null]);
      expect([layout, xing(layout(line, 'Ida Nobody möchte sich mit dir vernetzen.')).message]).toEqual([
        layout,
        null,
      ]);
    }
  });

  it.each(LINES)('stand beside a message: "%s"', (line) => {
    for (const layout of LAYOUTS)
      for (const note of [NOTE, BARE]) expect(xing(layout(note, line)).message).toBe(note);
  });

  const ENDS = [
    'Gesendet an Arno Oberländer, Redakteur bei Musterblatt. Kein Phishing: Wir nennen immer Ihren Namen.',
    'An: Arno Oberländer, Redakteur bei Musterblatt',
    'Für Arno Oberländer (Redakteur, Musterblatt)',
    'Diese E-Mail ist für Arno Oberländer, Redakteur bei Musterblatt.',
    'Diese Nachricht ist bestimmt für Arno Oberländer, Redakteur bei Musterblatt.',
    'So erkennen Sie echte Mails von XING: Wir nennen Namen und Position.',
    'Sent to Arno Oberländer, editor at Musterblatt.',
    'This is for Arno Oberländer, editor at Musterblatt',
    'Intended for: Arno Oberländer (editor)',
    'Tipp: Mit der XING App verpassen Sie nichts mehr.',
    'Über 10 Millionen Mitglieder im deutschsprachigen Raum · Jobs · Events · News',
    'Du bekommst diese E-Mail höchstens einmal am Tag.',
    '++ Probier auch unsere App: jetzt mit Sprachnachrichten ++',
    'Wer könnte noch zu Ihnen passen?',
  ];
  it.each(ENDS)('below the button: "%s"', (end) => {
    const frame = 'Ida Nobody möchte sich mit dir vernetzen.';
    for (const layout of LAYOUTS)
      for (const note of ['', BARE]) {
        const { text, html: page } = layout(note, frame);
        const mail =
          page === undefined
            ? { text: `${text?.replace(FOOTER, end)}` }
            : { html: page.replace(FOOTER, end) };
        expect([mail, xing(mail).message]).toEqual([mail, note === '' ? null : note]);
      }
  });

  it.each([
    '+----------------',
    '- - - - - - - - - - -',
    '=-=-=-=-=-=-=-=',
    '• • • • • • • •',
    '━━━━━━━━━━━━━━',
    '·'.repeat(44),
  ])('rules of any marks: "%s"', (rule) => {
    const text = `Hallo Arno,\n\nIda Nobody möchte dich kennenlernen.\n\n${rule}\n${CARD}\n${rule}\n\n${NOTE}\n\n${rule}\n${BUTTON}\n${rule}\n${FOOTER}`;
    expect(xing({ text }).message).toBe(NOTE);
  });

  it.each(['27 Feb, 09:40', 'Gestern um 08:12', 'Gesendet: 14. Mai 2024, 20:45', 'vor 3 Stunden', '14:05'])(
    'a stamp below a bubble: "%s"',
    (stamp) => {
      const page = `<p>Hallo Arno,</p><p><b>Ida Nobody</b> hat dir auf XING geschrieben.</p><table><tr><td>${html(NOTE)}</td></tr><tr><td>${stamp}</td></tr></table><a href="${REDIRECT}">Antworten</a>`;
      expect(xing({ html: page }, 'Nachricht von Ida Nobody')).toMatchObject({
        kind: 'message',
        message: NOTE,
      });
      const text = `Hallo Arno,\n\nIda Nobody hat dir auf XING geschrieben.\n\n${BARE}\n\n${stamp}\n\nAntworten\n=> ${REDIRECT}`;
      expect(xing({ text }, 'Nachricht von Ida Nobody').message).toBe(BARE);
    },
  );
});

describe('cards in layouts nobody has seen', () => {
  const request = (card: string) =>
    xing(
      { text: `Hallo Arno,\n\ndu hast eine neue Kontaktanfrage.\n\n${card}\n\n${BUTTON}\n\n${FOOTER}` },
      'Neue Kontaktanfrage',
    ).requester;

  it.each([
    ['Leiterin\nMuster GmbH\nKassel', 'Leiterin', 'Leiterin', 'Muster GmbH', 'Kassel'],
    ['Leiterin bei Muster GmbH\nKassel', 'Leiterin bei Muster GmbH', 'Leiterin', 'Muster GmbH', 'Kassel'],
    [
      'Leiterin at Muster GmbH\nKassel, Germany',
      'Leiterin at Muster GmbH',
      'Leiterin',
      'Muster GmbH',
      'Kassel, Germany',
    ],
    [
      'Leiterin, Muster GmbH\nLandau in der Pfalz',
      'Leiterin, Muster GmbH',
      null,
      null,
      'Landau in der Pfalz',
    ],
    [
      'Leiterin | Meer, Müll, Menschen\nFlensburg',
      'Leiterin | Meer, Müll, Menschen',
      null,
      null,
      'Flensburg',
    ],
    [
      'Leiterin – Einkauf\nMuster & Söhne',
      'Leiterin – Einkauf',
      'Leiterin – Einkauf',
      'Muster & Söhne',
      null,
    ],
    ['Raumausstatterin\nKöln', 'Raumausstatterin', null, null, 'Köln'],
    ['Zahnarzt\nMilchzahn & Co.', 'Zahnarzt', 'Zahnarzt', 'Milchzahn & Co.', null],
    ['Deichgräfin a. D.', 'Deichgräfin a. D.', null, null, null],
    ['Bohrmeister\nBad Salzdetfurth', 'Bohrmeister', null, null, 'Bad Salzdetfurth'],
    [
      'Lead Translator (PL/DE/EN)\nWortbrücke eG\nGörlitz, Germany',
      'Lead Translator (PL/DE/EN)',
      'Lead Translator (PL/DE/EN)',
      'Wortbrücke eG',
      'Görlitz, Germany',
    ],
  ])('"%s"', (facts, headline, position, company, location) => {
    const found = { name: 'Ida Nobody', headline, position, company, location };
    expect(request(`Ida Nobody\n${facts}`)).toMatchObject(found);
    expect(request(`Ida Nobody\n=> ${REDIRECT}\n\n${facts}`)).toMatchObject(found);
    expect(
      request(`+------------\n  Ida Nobody\n  ${facts.replace(/\n/g, '\n  ')}\n+------------`),
    ).toMatchObject(found);
    const cells = `<table><tr><td>Hallo Arno,</td></tr><tr><td>du hast eine neue Kontaktanfrage.</td></tr><tr><td><b>Ida Nobody</b></td></tr>${facts
      .split('\n')
      .map((fact) => `<tr><td>${fact}</td></tr>`)
      .join('')}<tr><td><a href="${REDIRECT}">Annehmen</a></td></tr></table>`;
    expect(xing({ html: cells }, 'Neue Kontaktanfrage').requester).toMatchObject(found);
    expect(xing({ html: cells }, 'Neue Kontaktanfrage').message).toBeNull();
  });

  it.each([
    'Ida Nobody wants to connect with you\nMitgründerin at Pedalo OG',
    'Ida Nobody möchte sich mit dir vernetzen\nMitgründerin bei Pedalo OG',
    'Ida Nobody would like to add you as a contact\nMitgründerin bei Pedalo OG',
  ])('below the sentence that names them: "%s"', (lines) => {
    const found = {
      name: 'Ida Nobody',
      position: lines.includes(' at ') ? 'Mitgründerin' : 'Mitgründerin',
      company: 'Pedalo OG',
    };
    const read = xing(
      { text: `New contact request:\n\n${lines}\n\n${NOTE}\n\n${BUTTON}\n\n${FOOTER}` },
      'Kontaktanfrage von Ida Nobody',
    );
    expect(read.requester).toMatchObject(found);
    expect(read.message).toBe(NOTE);
  });

  it.each([
    'Dr. med. dent. Ida Nobody',
    'Mag. (FH) Ida Nobody',
    'Prof. em. Dr. Ida Nobody',
    'Ida Graf von Nobody',
    'Ida Nobody, MBA',
    'Prof. (FH) DI Ida Nobody, MBA',
    'IDA NOBODY-DE LA CRUZ',
    'Ida Nguyễn-Saathoff',
    'Đặng Thị Mai Ida',
    'Dipl.-Kffr. Ida Nobody',
    'Ida ten Nobody',
  ])('names in full: "%s"', (name) => {
    expect(request(`${'-'.repeat(40)}\n${name}\nLeiterin bei Muster GmbH`)?.name).toBe(name);
    expect(
      xing(
        { text: `Hallo Arno,\n\n${name}\nLeiterin bei Muster GmbH\n\n${BUTTON}` },
        `Neue Anfrage von ${name}`,
      ).requester?.name,
    ).toBe(name);
    expect(
      xing(
        { text: `Hallo Arno,\n\n${name} möchte dich kennenlernen.\n\n${BUTTON}` },
        `${name} möchte dich kennenlernen`,
      ).requester?.name,
    ).toBe(name);
  });
});

describe('profile links nobody has seen', () => {
  const mail = (card: string, note = NOTE) =>
    xing({
      text: `Hallo Arno,\n\nIda Nobody möchte dich kennenlernen.\n\n${card}\n\n${'~'.repeat(40)}\n${note}\n${'~'.repeat(40)}\n\n${BUTTON}\n\n${FOOTER}`,
    });
  const link = (slug: string) => `https://www.xing.com/profile/${slug}`;

  it.each([
    `Ida Nobody\n${link('Ida_Nobody2')}`,
    `Ida Nobody\n\nProfil von Frau Nobody:\n${link('Ida_Nobody2')}`,
    `Ida Nobody\nIhr Profil: ${link('Ida_Nobody2')}`,
    `Ida Nobody\n=> Profil ansehen ${link('Ida_Nobody2')}?sc=example`,
  ])('are printed: "%s"', (card) => {
    expect(mail(card).requester?.profileUrl).toBe(link('Ida_Nobody2'));
    expect(mail(card, `${NOTE}\n${link('Ida_Nobody2')}`).requester?.profileUrl).toBe(link('Ida_Nobody2'));
  });

  it.each([
    `Mehr über mich: ${link('Ida_Nobody2')}`,
    `Bilder der Halle: ${link('Ida_Nobody2')}`,
    `Frau Opitz kennen Sie: ${link('Eva_Opitz')}`,
  ])('are not what somebody wrote: "%s"', (note) => {
    expect(mail('Ida Nobody', note).requester?.profileUrl).toBeNull();
    expect(mail('Ida Nobody', note).message).toBe(note);
  });
});
