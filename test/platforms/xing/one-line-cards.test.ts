import { describe, expect, it } from 'vitest';
import { BARE, html, NOTE, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const RULE = '-'.repeat(40);
const LINK = `<a href="${REDIRECT}">`;

const HEADLINES = [
  'Disponentin, Spedition Muster',
  'Leiterin bei Muster GmbH',
  'Head of R&D, Crumb Ltd',
  'Bäckermeisterin',
  'Imkerin & Autorin',
];

/** Ways to print a headline behind a name. */
const JOINED: readonly ((name: string, headline: string) => string)[] = [
  (name, headline) => `${name} (${headline})`,
  (name, headline) => `${name} – ${headline}`,
  (name, headline) => `${name} — ${headline}`,
  (name, headline) => `${name} - ${headline}`,
  (name, headline) => `${name} | ${headline}`,
  (name, headline) => `${name} · ${headline}`,
  (name, headline) => `${name} • ${headline}`,
  (name, headline) => `${name}, ${headline}`,
];

const LABELS = ['Von:     ', 'Von: ', 'Absender: ', 'From: ', 'Name: ', 'Sender: '];

describe('a name and a headline on one line', () => {
  const message = (line: string, note: string) => [
    {
      text: `Guten Tag Herr Oberländer,\n\nSie haben eine neue Nachricht in Ihrem XING-Postfach.\n\n${line}\nBetreff: Halle\n\n${note}\n\n${RULE}\n\nNachricht beantworten:\n${REDIRECT}\n\n${RULE}\n${FOOTER}`,
    },
    {
      html: `<p>Guten Tag Herr Oberländer,</p><p>Sie haben eine neue Nachricht.</p><table><tr><td>${line}<br>Betreff: Halle</td></tr><tr><td>${html(note)}</td></tr></table><p>${LINK}Antworten</a></p><p>${FOOTER}</p>`,
    },
  ];
  const request = (line: string, linked: string, note: string) => [
    {
      text: `Hallo Arno,\n\nSie haben eine neue Kontaktanfrage.\n\n${line}\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`,
    },
    {
      html: `<p>Hallo Arno,</p><p>Sie haben eine neue Kontaktanfrage.</p><p>${linked}</p><p>${html(note)}</p><p>${LINK}Annehmen</a></p><p>${FOOTER}</p>`,
    },
  ];

  it.each(HEADLINES)('behind a label: "%s"', (headline) => {
    for (const joined of JOINED)
      for (const label of LABELS)
        for (const body of message(`${label}${joined('Ida Nobody', headline)}`, NOTE)) {
          const found = xing(body, 'Neue Nachricht von Ida Nobody: Halle');
          expect([body, found.requester?.name, found.requester?.headline, found.message]).toEqual([
            body,
            'Ida Nobody',
            headline,
            NOTE,
          ]);
        }
  });

  it.each(HEADLINES)('in a request: "%s"', (headline) => {
    for (const joined of JOINED)
      for (const name of ['Ida Nobody', 'Dr. Ida von Nobody-Ruiz'])
        for (const note of ['', BARE])
          for (const subject of [`Kontaktanfrage von ${name}`, 'Neue Kontaktanfrage']) {
            const bodies = request(
              joined(name, headline),
              joined(`${LINK}${name}</a>`, headline.replace('&', '&amp;')),
              note,
            );
            for (const body of bodies) {
              const found = xing(body, subject);
              expect([
                body,
                subject,
                found.requester?.name,
                found.requester?.headline,
                found.message,
              ]).toEqual([body, subject, name, headline, note === '' ? null : note]);
            }
          }
  });

  it('tells position and company where the words do', () => {
    for (const joined of JOINED)
      for (const body of message(joined('Von: Ida Nobody', 'Leiterin bei Muster GmbH'), NOTE))
        expect(xing(body, 'Neue Nachricht von Ida Nobody').requester).toMatchObject({
          position: 'Leiterin',
          company: 'Muster GmbH',
        });
  });

  it.each([
    'Ida Nobody, MBA',
    'Mag. (FH) Ida Nobody',
    'Ida Nobody-Ruiz',
    'Ida (Mimi) Nobody',
    'Ida Nobody jun.',
  ])('leaves a name whole: "%s"', (name) => {
    for (const body of message(`Von: ${name}`, NOTE))
      expect(xing(body, `Neue Nachricht von ${name}`)).toMatchObject({
        requester: { name, headline: null },
        message: NOTE,
      });
  });

  it.each([
    'Ida Nobody (Leiterin bei Muster GmbH) hat mir Ihren Namen genannt. Haben Sie Zeit?',
    'Eva Opitz – unsere Leiterin – kommt auch. Passt Dienstag?',
    'Von: Celle, nach: Kassel. Passt Dienstag?',
  ])('may stand in what somebody wrote: "%s"', (note) => {
    for (const body of message('Von: Ida Nobody (Imkerin)', note))
      expect(xing(body, 'Neue Nachricht von Ida Nobody: Halle').message).toBe(note);
  });
});
