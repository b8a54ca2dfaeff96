import fc from 'fast-check';
import type { Mail } from '../../../src/mail/mail.ts';
import { FRAMES, type FrameWords } from './frames.ts';
import {
  composed,
  INMAIL_LAYOUTS,
  NOTE_STYLES,
  REMINDER_LAYOUTS,
  REQUEST_LAYOUTS,
  WORDLESS_LAYOUTS,
} from './layouts.ts';
import { type Case, first } from './page-parts.ts';

const NAMES = [
  'Anna Weber',
  'Dr. von der Heide',
  'Prof. Dr. Katharina Öztürk',
  'Shane O’Neil',
  "Desmond O'Rourke",
  'ROSALIND ACHTERBERG',
  'Jean-Luc Dubois-Ménard',
  'Madonna',
  'Ravi K',
  'Żaneta Wiśniewska-Król',
  'Anna 🌻 Weber',
  'Kranholm Systeme GmbH',
  'Ingo Ließ, MBA',
  'José María de la Cruz',
  '田中 太郎',
  'Will Power',
  'Mark Message',
  'María-José Núñez',
  'B. Traven',
  'Ganesh Prasad V',
];
const HEADLINES = [
  'Managing Director',
  'Student at Maple Ridge University',
  'Geschäftsführerin bei Kranholm GmbH',
  'Software Engineer @ Hansa Kredit | Financial…',
  'I help teams to decide faster',
  'Founder & CEO – Otherwhere',
  'Unternehmensberater',
  '🚀 Growth | SaaS | B2B',
  'Head of Sales, DACH',
  'Helping people grow',
];
const LOCATIONS = [
  'Raleigh, North Carolina Area',
  'Berlin, Germany',
  'Hoboken, NJ',
  'Wien',
  'Minden, North Rhine-Westphalia, Germany',
  'Greater Boston Area',
  'München und Umgebung',
  'Kerala, India',
];
const SENTENCES = [
  'I saw your talk in Leipzig and have a question about the third slide.',
  'wir suchen für unser Werk in Passau ab März eine Moderation für drei Tage.',
  'Hätten Sie in der nächsten Woche Zeit für ein Telefonat?',
  'We are three people and would like to hear how you did it.',
  'Ich möchte mich gern mit Ihnen über Ihr Buch austauschen.',
  'Je vous écris au sujet de votre article sur les coopératives.',
  'Me gustaría hablar contigo sobre un proyecto en Valencia.',
  'My profile says more about it, and so does my message to your colleague.',
  'You can reply to me here or by phone: +49 30 0000 5512.',
  'See https://blog.example.com/post?id=7 for the details.',
  'Please accept my apologies for the short notice.',
  'Unsere gemeinsame Bekannte Petra hat mir Ihre Nachricht weitergeleitet.',
  'Is it true that 5 < 7 & "quotes" are fine?',
  '- erstens die Kosten',
  '- zweitens die Zeit',
  '• one more point',
  '1. ask',
  '> as you wrote',
  'PS: Grüße an Jürgen!',
  'Danke 🙏',
];
const CLOSINGS = ['Best regards', 'Viele Grüße', 'Mit freundlichen Grüßen', 'Cheers,', 'Herzlich'];

const noteOf = (name: string) =>
  fc
    .record({
      greeting: fc.constantFrom(
        '',
        'Sehr geehrte Frau Maarschalk,',
        'Guten Tag Herr Maarschalk,',
        'Dear Gerrit Maarschalk,',
        'Lieber Gerrit,',
      ),
      paragraphs: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      closing: fc.constantFrom('', ...CLOSINGS),
      signature: fc.constantFrom(
        '',
        first(name),
        name,
        `${name}\nManaging Partner, Otherwhere\n+49 30 0000 17`,
      ),
    })
    .map(({ greeting, paragraphs, closing, signature }) =>
      [
        greeting,
        ...paragraphs.map((lines) => lines.join('\n')),
        closing === '' ? '' : `${closing}${signature === '' ? '' : `\n${signature}`}`,
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    );

export const caseOf = fc.constantFrom(...NAMES).chain((name) =>
  fc.record({
    name: fc.constant(name),
    headline: fc.constantFrom(...HEADLINES),
    location: fc.constantFrom(...LOCATIONS),
    shared: fc.integer({ min: 2, max: 480 }),
    note: fc.option(noteOf(name), { nil: null, freq: 5 }),
    recipient: fc.constant('Gerrit Maarschalk'),
    recipientHeadline: fc.constant('Senior Director at BoltonQuay'),
    subject: fc.constantFrom('Fantastic roles in Ghent', 'Kurze Frage', 'Projektanfrage: Moderation ab März'),
    words: fc.constantFrom<FrameWords>(...Object.values(FRAMES)),
  }),
);

export const named = (record: Readonly<Record<string, unknown>>) => fc.constantFrom(...Object.keys(record));

export function requestMail(c: Case, layout: string, style: string, marked: boolean): Mail {
  const parts = REQUEST_LAYOUTS[layout]?.(c, NOTE_STYLES[style] ?? String) ?? { text: null, html: null };
  const old = /201\d/.test(layout);
  return composed(
    parts,
    {
      From: `${c.name} <invitations@linkedin.com>`,
      To: `${c.recipient} <gerrit@example.org>`,
      Subject: c.words.requestSubject(first(c.recipient)),
      ...(marked ? { 'X-LinkedIn-Template': 'email_m2m_invite_single_01' } : {}),
    },
    old ? 2017 : 2025,
  );
}

export function inmailMail(c: Case, layout: string, style: string): Mail {
  const parts = INMAIL_LAYOUTS[layout]?.(c, NOTE_STYLES[style] ?? String) ?? { text: null, html: null };
  const fields = {
    From: `${c.name} <inmail-hit-reply@linkedin.com>`,
    To: `${c.recipient} <gerrit@example.org>`,
    Subject: c.subject,
    'Reply-To': `${c.name} <00000000-0000-4000-8000-000000000000@reply.linkedin.com>`,
  };
  return composed(parts, fields, 2025);
}

export function reminderMail(c: Case, layout: string, style: string): Mail {
  const parts = REMINDER_LAYOUTS[layout]?.(c, NOTE_STYLES[style] ?? String) ?? { text: null, html: null };
  const fields = {
    From: 'LinkedIn <messages-noreply@linkedin.com>',
    To: `${c.recipient} <gerrit@example.org>`,
    Subject: c.words.reminds(c.name),
  };
  return composed(parts, fields, 2026);
}

export function wordlessMail(c: Case, kind: 'accepted' | 'announced'): Mail {
  const sender = kind === 'accepted' ? 'invitations' : 'messaging-digest-noreply';
  const fields = {
    From: `${c.name} ${c.words.via} <${sender}@linkedin.com>`,
    To: `${c.recipient} <gerrit@example.org>`,
    Subject: kind === 'accepted' ? c.words.accepted(c.name) : c.words.messaged(first(c.name)),
  };
  return composed(WORDLESS_LAYOUTS[kind](c), fields, 2026);
}
