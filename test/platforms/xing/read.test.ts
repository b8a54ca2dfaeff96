import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/mail/mail.ts';
import { outlineOf } from '../../../src/mail/outline.ts';
import type { Notification } from '../../../src/platforms/notification.ts';
import { readXing } from '../../../src/platforms/xing/read.ts';
import { processorTime } from '../../processor-time.ts';

const ROBOT = 'XING <mailrobot@mail.xing.com>';
const LINK = 'https://www.xing.com/m/EXAMPLEEXAMPLEEXAMPLE1';
const DASHES = '-'.repeat(40);
const TILDES = '~'.repeat(40);

interface Parts {
  readonly subject: string;
  readonly text?: readonly string[];
  readonly html?: string;
  readonly from?: string;
  readonly more?: readonly (readonly [string, string])[];
}

function read({ subject, text, html, from = ROBOT, more = [] }: Parts): Notification | null {
  const mail: Mail = {
    headers: [
      { name: 'From', value: from },
      { name: 'To', value: 'Katrin Oberländer <katrin@example.com>' },
      { name: 'Subject', value: subject },
      ...more.map(([name, value]) => ({ name, value })),
    ],
    text: text?.join('\n') ?? null,
    html: html ?? null,
    date: null,
    messageId: null,
    gmail: null,
  };
  return readXing(mail, outlineOf(mail));
}

describe('the requester of a XING mail', () => {
  it.each<[string, Parts, Partial<NonNullable<Notification['requester']>>]>([
    [
      'is named in the sentence together with a fact',
      {
        subject: 'Ida Nobody möchte Sie als Kontakt hinzufügen',
        text: ['Ida Nobody, Leiterin bei Muster GmbH, möchte Sie als Kontakt hinzufügen.'],
      },
      { name: 'Ida Nobody', position: 'Leiterin', company: 'Muster GmbH' },
    ],
    [
      'is printed in full below a first name in the subject',
      {
        subject: 'Ida hat dir eine Kontaktanfrage geschickt',
        text: [
          'Hallo Katrin,',
          '',
          'Ida hat dir eine Kontaktanfrage geschickt.',
          DASHES,
          'Dr. Ida Nobody-Klein',
          'Tischlerin',
          'Holz & Herz',
        ],
      },
      { name: 'Dr. Ida Nobody-Klein', headline: 'Tischlerin', company: 'Holz & Herz' },
    ],
    [
      'stands in the From line',
      {
        subject: 'Kontaktanfrage',
        from: 'Ida Nobody (via XING) <mailrobot@mail.xing.com>',
        html: `<p>Hallo Katrin,</p><p><a href="https://www.xing.com/profile/Ida_Nobody7?sc=1">Ida Nobody</a><br>Fotografin<br>Atelier Licht</p>`,
      },
      {
        name: 'Ida Nobody',
        company: 'Atelier Licht',
        profileUrl: 'https://www.xing.com/profile/Ida_Nobody7',
      },
    ],
    [
      'heads a block of facts when no sentence names anybody',
      {
        subject: 'Neue Recruiting-Nachricht',
        text: [
          'Hallo Katrin,',
          '',
          'ein Recruiter hat Dir geschrieben.',
          '',
          DASHES,
          'Ida Nobody',
          'Talent Scout bei Hire GmbH',
          '',
          'Lust auf Potsdam?',
          `=> Antworten ${LINK}`,
        ],
      },
      { name: 'Ida Nobody', position: 'Talent Scout', company: 'Hire GmbH' },
    ],
    [
      'is never a suggestion further down',
      {
        subject: 'Ida Nobody wants to connect',
        html: `<h2>Ida Nobody wants to connect</h2><p><a href="${LINK}">Ida Nobody</a></p><p>Lead Buyer at Tile Co</p><p>Hamburg, Germany</p><p><a href="${LINK}">Accept</a></p><h3>You may also know</h3><p>Ben Klein</p><p>Potter</p>`,
      },
      { name: 'Ida Nobody', position: 'Lead Buyer', company: 'Tile Co', location: 'Hamburg, Germany' },
    ],
  ])('%s', (_, parts, expected) => {
    expect(read(parts)?.requester).toMatchObject(expected);
  });

  it('is never the recipient, whom the footer names', () => {
    const notification = read({
      subject: 'Du hast 3 neue Nachrichten',
      text: [
        'Hallo Katrin,',
        '',
        `=> Nachrichten lesen ${LINK}`,
        '',
        'Diese Nachricht wurde an Katrin Oberländer, Leiterin bei Havelland GmbH, gesendet.',
      ],
    });
    expect(notification?.requester).toBeNull();
    expect(notification?.notUnderstood?.de).toContain('von wem');
  });
});

describe('the message of a XING mail', () => {
  const asks = 'Ida Nobody möchte Dich als Kontakt hinzufügen.';

  it.each<[string, readonly string[], string | null]>([
    ['between tildes', [asks, TILDES, 'Kommst du am Samstag?', TILDES], 'Kommst du am Samstag?'],
    [
      'behind its announcement',
      [asks, '', 'Ida schreibt: "Ich bin eine Freundin von Jutta."'],
      'Ich bin eine Freundin von Jutta.',
    ],
    [
      'quoted with >',
      [asks, '', '> Wir brauchen Teller.', '> Haben Sie 300?', '', `=> Ansehen ${LINK}`],
      'Wir brauchen Teller.\nHaben Sie 300?',
    ],
    [
      'without any sign around it',
      ['Hallo Katrin,', '', asks, '', 'Hallo Katrin,', 'hast du Zeit?', '', `=> Ansehen ${LINK}`],
      'Hallo Katrin,\nhast du Zeit?',
    ],
    [
      'that sounds like the frame',
      [asks, TILDES, 'Ich möchte mich mit Ihnen vernetzen.', 'Nachricht:', 'Ofen ist da.', TILDES],
      'Ich möchte mich mit Ihnen vernetzen.\nNachricht:\nOfen ist da.',
    ],
    [
      'is not what the platform says',
      [
        'Hallo Katrin,',
        '',
        asks,
        '',
        'Klicke hier, um die Kontaktanfrage zu bestätigen.',
        `=> Ansehen ${LINK}`,
      ],
      null,
    ],
    ['is not the platform’s farewell', [asks, '', 'Viele Grüße', 'Dein XING-Team'], null],
  ])('%s', (_, text, expected) => {
    expect(read({ subject: 'Ida Nobody möchte Dich als Kontakt hinzufügen', text })?.message).toBe(expected);
  });

  it('may be hard-wrapped in the text part: then the HTML part has the breaks that were meant', () => {
    const note =
      'Wir suchen für unser Werk in Passau ab März eine Moderation, zwei Tage in der Woche, und hätten gern ein Angebot von Ihnen, wenn es Ihnen recht ist.';
    const wrapped = note.replace(/(.{60,70}) /g, '$1\n');
    const html = `<p>${asks}</p><p>${note}</p><p><a href="${LINK}">Kontaktanfrage ansehen</a></p>`;
    expect(read({ subject: asks, text: [asks, '', wrapped, '', `=> Ansehen ${LINK}`], html })?.message).toBe(
      note,
    );
  });
});

describe('the kind of a XING mail', () => {
  it.each([
    ['Sie haben 3 unbeantwortete Kontaktanfragen', 'contact-request-reminder'],
    ['Ida Nobody war auf deinem Profil', 'profile-visit'],
    ['Ida Nobody ist jetzt Ihr Kontakt', 'request-accepted'],
    ['Dein Kontakt Ida Nobody hat einen neuen Job', 'digest'],
    ['Ida Nobody hat deinen Beitrag kommentiert', 'digest'],
    ['Ida Nobody lädt Sie in ihr Netzwerk ein', 'contact-request'],
    ['Neue Stellenvorschläge', 'job'],
    ['Ihre Rechnung für die Premium-Mitgliedschaft', 'other'],
  ])('%s: %s', (subject, kind) => {
    expect(read({ subject, text: ['Hallo Katrin,'] })?.kind).toBe(kind);
  });

  it('says so where it is not recognised', () => {
    const notification = read({ subject: 'Etwas Schönes', text: ['Schau herein.'] });
    expect(notification?.kind).toBe('other');
    expect(notification?.notUnderstood?.en).toContain('not recognised');
  });

  it('is nobody’s where a person writes: staff, namesakes, somebody who passes a mail on', () => {
    const text = ['Ida Nobody möchte Sie als Kontakt hinzufügen.'];
    const subject = 'Kontaktanfrage von Ida Nobody';
    expect(read({ subject, text, from: 'Uwe Amt <uwe.amt@xing.com>' })).toBeNull();
    expect(read({ subject, text, from: 'Li Xing <li.xing@example.edu>' })).toBeNull();
    expect(read({ subject: `WG: ${subject}`, text, from: 'XING Fan <fan@example.com>' })).toBeNull();
  });
});

describe('readXing', () => {
  it('takes no reply address that is a robot’s or lies elsewhere', () => {
    const parts = {
      subject: 'Neue Nachricht von Ida Nobody',
      text: ['Ida Nobody hat Dir eine Nachricht gesendet.'],
    };
    expect(read({ ...parts, more: [['Reply-To', ROBOT]] })?.replyTo).toBeNull();
    expect(read({ ...parts, more: [['Reply-To', 'ida@example.com']] })?.replyTo).toBeNull();
  });

  it('never throws, whatever the mail holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (subject, text, html) => {
          expect(read({ subject, text: [text], html })?.platform).toBe('xing');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stays quick on lines made to slow it down', () => {
    const pieces = ['a ', 'möchte ', '~', '- ', 'hat dir eine ', '( ', '. ', 'Kontaktanfrage von '];
    const spent = processorTime(() => {
      for (const piece of pieces)
        read({ subject: piece.repeat(3_000), text: Array.from({ length: 300 }, () => piece.repeat(400)) });
    });
    expect(spent).toBeLessThan(4_000);
  });
});
