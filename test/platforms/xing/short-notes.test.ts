import { describe, expect, it } from 'vitest';
import { html, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const A = (words: string) => `<a href="${REDIRECT}">${words}</a>`;
const TOP = '<p>Hallo Arno,</p><p>Ida Nobody möchte sich mit dir vernetzen.</p>';
const END = `<p>${A('Jetzt vernetzen')}</p><p>${FOOTER}</p>`;

/** Requests with a note that is nothing but one short line, below a card of two lines. */
const REQUESTS: readonly ((note: string) => { text?: string; html?: string })[] = [
  (note) => ({
    html: `${TOP}<p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${html(note)}</p>${END}`,
  }),
  (note) => ({
    html: `<table><tr><td>Hallo Arno,<br>Ida Nobody möchte sich mit dir vernetzen.</td></tr><tr><td>${A('Ida Nobody')}<br>Leiterin bei Muster GmbH</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A('Annehmen')}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  (note) => ({
    text: `Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`,
  }),
];

describe('a note of one short line', () => {
  it.each([
    'Halle ab Mai frei',
    'passt, dann Freitag',
    'Treffen am Kachelofen, 18 Uhr.',
    'Gesendet von meinem Telefon',
    'Kurze Sache zu Ihrem Ofen',
    '🙂',
    'Vernetzen? Gibt ja kaum noch Ofenbauer hier.',
    'Was für ein Ofen! Vernetzen?',
    'No reply so far. Is that so hard?',
    'Can you fix the stove? My request has been pending since May.',
    'Ihre Nachricht vom Dienstag habe ich leider verlegt.',
    'Zu Ihrer Anfrage: 30 Kacheln sind noch da.',
    'Zu Ihrer Anfrage: 30 Kacheln liegen bereit, Farbe blau.',
    'Opitz sagt: frag den mit dem Ofen.',
    'Wie meine Oma sagt: wer heizt, der bleibt.',
    'Erinnerung: Kachelabend im Hof, großer Ofen!',
    'Passt, Mi 10 Uhr.',
    'Betreff: Ofen in Celle. Termin noch im Mai?',
    'hello dear stove man where are you from',
  ])('is read and is no fact of the card: "%s"', (note) => {
    for (const request of REQUESTS) {
      const { message, requester } = xing(request(note));
      expect(message).toBe(note);
      expect(requester).toMatchObject({ headline: 'Leiterin bei Muster GmbH', location: null });
    }
  });

  it.each([
    'Ofenbauer (m/w/d) gesucht, Celle, unbefristet.',
    'Wir suchen eine Kachelmalerin (m/w/d). Ihr Profil passt gut.',
    'Stelle: Ofenbau (m/w/d), 30 Tage frei, Raum Celle. Bei Interesse gern melden.',
  ])('is read where it offers a job: "%s"', (note) => {
    for (const request of REQUESTS) expect(xing(request(note)).message).toBe(note);
  });

  it.each(['Hallo Arno', 'Moin zusammen', 'Liebe Frau von der Heide und Herr Weber,'])(
    'is none where it only greets: "%s"',
    (note) => {
      for (const request of REQUESTS) expect(xing(request(note)).message).toBeNull();
    },
  );
});

describe('a card', () => {
  it.each(['Crumb & Co.', 'Ofenhaus Ltd.', 'Kachelfreunde e. V.', 'Ofnsmiðja ehf.'])(
    'keeps a company with a dot at its end: "%s"',
    (company) => {
      const { requester, message } = xing({
        html: `${TOP}<p>${A('Ida Nobody')}</p><p>Leiterin</p><p>${company}</p><p>Celle</p>${END}`,
      });
      expect(requester).toMatchObject({ position: 'Leiterin', company, location: 'Celle' });
      expect(message).toBeNull();
    },
  );

  it('has the title of the job above the letter that answers to it', () => {
    const { message } = xing(
      {
        html: `${TOP}<p>${A('Ida Nobody')}<br>Leiterin bei Muster GmbH</p><p>Ofenbauer (m/w/d)</p><p>Ist die Stelle noch frei?</p>${END}`,
      },
      'Neue Nachricht von Ida Nobody',
    );
    expect(message).toBe('Ist die Stelle noch frei?');
  });
});

describe('what the platform says in the place of a note', () => {
  it.each([
    'Es ist keine persönliche Nachricht beigefügt. Sie fragen sich, woher Sie sich kennen? Fragen Sie doch nach.',
    'Zu dieser Anfrage gibt es keine Nachricht. Du weißt nicht, woher du Ida kennst? Frag einfach nach.',
    'No message was added to this request. Not sure how you know each other? Ask them first.',
  ])('is no note: "%s"', (said) => {
    for (const request of REQUESTS) expect(xing(request(said)).message).toBeNull();
  });

  it.each([
    'Noch keine Antwort auf meine Frage. Sie fragen sich, woher wir uns kennen?',
    'Sie wissen nicht, woher Sie mich kennen? Celle, Ofenmesse.',
    'Fragen Sie einfach nach Ida, Halle 3.',
  ])('is not what somebody says in nearly the same words: "%s"', (note) => {
    for (const request of REQUESTS) expect(xing(request(note)).message).toBe(note);
  });

  it.each([
    'Kennen Sie schon?\nUlf Opitz, Kachelmaler\nUma Sommer, Töpferin',
    'Kennst du schon diese Leute?\nUlf Opitz\nKachelmaler',
    'Do you know them?\nUlf Opitz, tile painter',
  ])('is no note where it shows others below the buttons: "%s"', (others) => {
    const below = `${TOP}<p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${A('Annehmen')}</p><p>${html(others)}</p><p>${FOOTER}</p>`;
    expect(xing({ html: below }).message).toBeNull();
    const above = `${TOP}<p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${html(others)}</p>${END}`;
    expect(xing({ html: above }).message).toBe(others);
  });

  it('is no note where it is the name over the page', () => {
    expect(xing({ html: `<p>XING</p>${TOP}${END}` }).message).toBeNull();
  });
});
