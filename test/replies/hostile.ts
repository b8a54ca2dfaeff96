import fc from 'fast-check';
import { ADVICE } from '../../src/judgement/advice.ts';
import { CATEGORIES } from '../../src/judgement/category.ts';
import type { ReplySubject } from '../../src/replies/drafts.ts';
import { DEFAULT_REPLY_SETTINGS, type ReplySettings } from '../../src/replies/settings.ts';
import { FULL_SETTINGS, NOTIFICATION } from './samples.ts';

const NASTY = [
  ...['{{salutation}}', '{{{closing}}}', '{{#event}}', '{{/event}}', '{{>x}}', '{{=<% %>=}}', '$name', '%s'],
  ...[
    '\r\nBcc: evil@example.com',
    '\u202e',
    '\u200b',
    '\u0000',
    '\u001b[31m',
    '\ud83d',
    '\u2028',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    'https://evil.example/x?y=z',
    'www.evil.example',
    'evil.example',
    'evil.com',
    'a@evil.com',
    '<b>',
    '&amp;',
  ],
  ...[
    '!',
    '!!',
    '..',
    '. .',
    ' ,',
    ';;',
    '?!',
    '…',
    '„',
    '“',
    '"',
    '»',
    '’',
    '–',
    '/',
    '|',
    '(',
    ')',
    '  ',
    '\t',
    '\n',
  ],
  ...[
    '🚀',
    '👩‍💻',
    '✔',
    'é',
    'e\u0301\u0301\u0301\u0301',
    '李伟',
    'محمد',
    'Иван',
    'ẞ',
    'İ',
    'ŉ',
    '½',
    'Ⅳ',
    '𝗔',
  ],
  ...[
    'Dr.',
    'Prof. Dr.',
    'Dipl.-Ing.',
    'Mag.',
    'MBA',
    'M.Sc.',
    'Herr',
    'Frau',
    'von',
    'van der',
    'de la',
    'y',
    'L.',
  ],
  ...[
    '(she/her)',
    '(er/ihm)',
    'GmbH',
    'AG',
    '& Co.',
    'Inc.',
    'null',
    'undefined',
    'constructor',
    '__proto__',
  ],
  ...['MÜLLER', 'müller', 'Müller', 'Anna-Lena', "O'Neill", 'Mc', '-', '.', ',', '4711', 'Jr.', 'III'],
  ...[
    'Synergien',
    'Netzwerk erweitern',
    'win-win',
    'Was genau machen Sie',
    'I would like to connect',
    'projekt.',
  ],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Andrea',
      'Müller',
      'Kim',
      'Park',
      'Stadtwerke',
      'und',
      'mit',
      'Ihnen',
      'we',
      'could',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = (most: number) =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: most })
    .map((parts) => parts.flat().join(''));

const SENTENCES = [
  'Ich finde Ihr Profil interessant und würde gern mein Netzwerk erweitern.',
  'ich sehe viele Synergien zwischen unseren Firmen, die wir gemeinsam heben sollten, bevor es andere tun und der Markt weg ist',
  'Was machen Sie eigentlich genau?',
  'Lassen Sie uns „Win-win“ leben!',
  'du warst auf meinem Profil, da dachte ich, ich melde mich mal',
  'Wir suchen für 2027 jemanden, der unsere Aufnahme im Klinikum neu ordnet (ca. 20 Tage)',
  'Hallo Frau Müller, XING meint, wir könnten uns kennen;',
  "I'd love to explore how we might collaborate on things down the road.",
  'We are looking for someone to review our onboarding process before March',
  'always keen to grow my network with like-minded people: see www.evil.example',
  'Perhaps there are mutual benefits "for both sides", who knows',
];
const prose = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '));

const SETTINGS: readonly ReplySettings[] = [
  DEFAULT_REPLY_SETTINGS,
  FULL_SETTINGS,
  { ...FULL_SETTINGS, tone: 'brief', formality: 'du' },
  { ...FULL_SETTINGS, explanationUrl: null, language: 'en' },
];

/** The only links that a draft may hold. */
export const OWN_LINKS = ['https://beispiel.example/kontakte'];

/** Requests by anybody, with anything in every field, decided in any way; the decisive span lies anywhere in the text. */
export const anyRequest: fc.Arbitrary<{ subject: ReplySubject; settings: ReplySettings }> = fc
  .record({
    name: text(6),
    headline: fc.option(text(5)),
    company: fc.option(text(5)),
    message: fc.oneof(fc.option(text(40)), prose, prose),
    replyTo: fc.option(text(4)),
    from: fc.noBias(fc.integer({ min: 0, max: 999 })),
    to: fc.noBias(fc.integer({ min: 1, max: 60 })),
    platform: fc.constantFrom('xing' as const, 'linkedin' as const, null),
    kind: fc.constantFrom('contact-request' as const, 'message' as const),
    language: fc.constantFrom('de' as const, 'en' as const, 'fr' as const, null),
    formality: fc.constantFrom('du' as const, 'sie' as const, null),
    category: fc.constantFrom(...CATEGORIES),
    advice: fc.constantFrom(...ADVICE),
    settings: fc.constantFrom(...SETTINGS),
  })
  .map((given) => {
    const length = given.message?.length ?? 0;
    const start = Math.floor((given.from / 1000) * length);
    const end = Math.min(length, start + given.to);
    const reason = { de: 'Beispiel.', en: 'Sample.' };
    const span = { start, end };
    const quote = (given.message ?? '').slice(span.start, span.end);
    return {
      settings: given.settings,
      subject: {
        notification: {
          ...NOTIFICATION,
          platform: given.platform,
          kind: given.kind,
          requester: {
            name: given.name,
            headline: given.headline,
            position: null,
            company: given.company,
            location: null,
            sharedContacts: null,
            profileUrl: null,
          },
          message: given.message,
          language: given.language,
          formality: given.formality,
          replyTo: given.replyTo,
        },
        judgement: {
          category: given.category,
          confidence: 0.5,
          advice: given.advice,
          findings: [{ rule: 'sample', ...span, quote, reason }],
          because: reason,
        },
        facts: {
          known: [],
          followUp: 'new' as const,
          askedAt: null,
          meetings: 0,
          visited: null,
          twins: 0,
          profile: null,
          neverAsk: false,
        },
      },
    };
  });
