import fc from 'fast-check';
import { type Block, htmlPage, type Look } from '../../../scripts/fixtures/html.ts';
import type { Encoding, Sketch } from '../../../scripts/fixtures/mime.ts';
import { redirect, XING_DASHES, XING_TILDES, xingHeaders } from '../../../scripts/fixtures/xing.ts';
import type { Kind } from '../../../src/platforms/notification.ts';

const of = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const titles = of('', '', '', 'Dr. ', 'Prof. Dr. ', 'Dipl.-Ing. ', 'Mag. ');
const firsts = of(
  'Ida',
  'Jörg',
  'Anna-Lena',
  'Şirin',
  'Łukasz',
  'Chloé',
  'Bo',
  'Hans Peter',
  'Maria del Mar',
);
const lasts = of(
  'Nobody',
  'Müller-Lüdenscheidt',
  'von der Heide',
  'O’Neill',
  'Öztürk',
  'Groß',
  'Ng',
  'de Vries',
  'Kontaktinsky',
);
const people = fc.tuple(titles, firsts, lasts).map(([title, first, last]) => `${title}${first} ${last}`);
const companies = of(
  'Muster & Söhne GmbH',
  'Jobs für Berlin e. V.',
  'Haus 7 AG',
  'Nachrichtenwerk GmbH & Co. KG',
);

/** Names of people and company accounts. */
export const names = fc.oneof({ weight: 9, arbitrary: people }, { weight: 1, arbitrary: companies });

const greetings = of(
  '',
  '',
  'Hallo Frau Sommer,\n',
  'Sehr geehrte Frau Dr. Sommer,\n\n',
  'Hi Vera, ',
  'Liebe Vera,\n\n',
  'Grüß Gott, ',
);
const sentences = of(
  'wir suchen für März eine Moderation in Bad Tölz.',
  'Haben Sie noch freie Termine?',
  'Magst du mit uns Mittag essen?',
  'Ihre Stellenanzeige hat mir gefallen, aber ich schreibe wegen der Gruppe.',
  'Ein Freund hat mir eine Nachricht von Ihnen gezeigt.',
  'Ich möchte mich gerne mit Ihnen vernetzen.',
  'Do you still have the blueprint we talked about?',
  'See https://plan.example/x?y=1 for the details.',
  'Mein Profil ist auf XING nicht gepflegt, bitte nicht wundern.',
  'Kennen Sie Herrn Wachtmeister aus dem Einkauf?',
  'Danke für die Bestätigung, das passt.',
  'Preis: 1.200 € netto – geht das?',
  'Drei Dinge: Zeit, Ort, Kuchen.',
  '👋🏽 Bis bald!',
);
const closings = of(
  '',
  '',
  '\n\nViele Grüße',
  '\n\nMit freundlichen Grüßen\nI. N.',
  '\nLG',
  ' Herzlich, Ihre Ida',
);

/** What somebody may write: greeting, sentences in one or more paragraphs, a closing. */
export const notes = fc
  .tuple(greetings, fc.array(sentences, { minLength: 1, maxLength: 5 }), of(' ', '\n\n', '\n'), closings)
  .map(([greeting, parts, gap, closing]) => `${greeting}${parts.join(gap)}${closing}`.trim());

interface Frame {
  readonly kind: Kind;
  readonly subject: (name: string) => string;
  readonly greeting: string;
  readonly sentence: (name: string) => string;
  readonly header: ((name: string) => string) | null;
  readonly buttons: readonly string[];
  readonly end: readonly string[];
}

const DU_END = ['Diese Nachricht wurde an Vera Sommer, Architektin bei Sommer & Laub, gesendet.'];
const SIE_END = ['Viele Grüße', 'Ihr XING-Team', 'XING AG, Gänsemarkt 43, 20354 Hamburg'];
const EN_END = ['This message was sent to Vera Sommer, Architect at Sommer & Laub.'];

/** Frames in wordings of both languages and both forms of address. */
export const frames: fc.Arbitrary<Frame> = of<Frame>(
  {
    kind: 'contact-request',
    subject: (name) => `${name} möchte Dich als Kontakt hinzufügen`,
    greeting: 'Hallo Vera,',
    sentence: (name) => `${name} möchte Dich als Kontakt hinzufügen.`,
    header: () => 'Nachricht:',
    buttons: ['Kontaktanfrage ansehen'],
    end: DU_END,
  },
  {
    kind: 'contact-request',
    subject: () => 'Sie haben eine neue Kontaktanfrage',
    greeting: 'Sehr geehrte Frau Dr. Sommer,',
    sentence: (name) => `${name} würde sich gerne mit Ihnen vernetzen:`,
    header: null,
    buttons: ['Bestätigen', 'Ablehnen'],
    end: SIE_END,
  },
  {
    kind: 'contact-request',
    subject: (name) => `Neue Kontaktanfrage von ${name}`,
    greeting: 'Guten Tag Frau Dr. Sommer,',
    sentence: (name) => `Sie haben eine Kontaktanfrage von ${name}.`,
    header: (name) => `${name} schreibt Ihnen:`,
    buttons: ['Zum Profil', 'Kontaktanfrage beantworten'],
    end: SIE_END,
  },
  {
    kind: 'contact-request',
    subject: (name) => `Contact request from ${name}`,
    greeting: 'Hi Vera,',
    sentence: (name) => `${name} would like to add you as a contact on XING.`,
    header: () => 'Personal message:',
    buttons: ['Accept', 'Decline'],
    end: EN_END,
  },
  {
    kind: 'contact-request-reminder',
    subject: (name) => `Erinnerung: Kontaktanfrage von ${name}`,
    greeting: 'Hallo Vera,',
    sentence: (name) => `Die Kontaktanfrage von ${name} wartet noch auf Deine Antwort.`,
    header: (name) => `Nachricht von ${name}:`,
    buttons: ['Jetzt antworten'],
    end: DU_END,
  },
  {
    kind: 'message',
    subject: (name) => `Neue Nachricht von ${name}`,
    greeting: 'Hallo Vera,',
    sentence: (name) => `${name} hat Dir eine Nachricht gesendet.`,
    header: () => 'Neue Nachricht:',
    buttons: ['Nachricht lesen'],
    end: DU_END,
  },
  {
    kind: 'message',
    subject: (name) => `New message from ${name}`,
    greeting: 'Hi Vera,',
    sentence: (name) => `${name} has sent you a message.`,
    header: () => 'New message:',
    buttons: ['Go to message'],
    end: EN_END,
  },
);

export interface Composed {
  readonly name: string;
  readonly facts: readonly string[];
  readonly note: string | null;
  readonly frame: Frame;
  readonly noteFirst: boolean;
  readonly tildes: boolean;
  readonly parts: 'text' | 'html' | 'both';
  readonly look: Look;
  readonly encoding: Encoding;
  readonly htmlFirst: boolean;
}

/** Every free choice of a mail. */
export const composed: fc.Arbitrary<Composed> = fc.record({
  name: names,
  facts: of<readonly string[]>(
    [],
    ['Geschäftsführerin', 'Bäckerei Kipf'],
    ['Senior Consultant', 'Jobware Nachrichten AG', 'Köln'],
    ['Leiter Einkauf bei Havel Guss GmbH'],
  ),
  note: fc.option(notes),
  frame: frames,
  noteFirst: fc.boolean(),
  tildes: fc.boolean(),
  parts: of('text' as const, 'html' as const, 'both' as const),
  look: of<Look>('table', 'plain', 'mercado'),
  encoding: of<Encoding>('quoted-printable', 'base64', '8bit'),
  htmlFirst: fc.boolean(),
});

function textOf(mail: Composed): string {
  const { frame, name, note } = mail;
  const card = [XING_DASHES, name, ...mail.facts, XING_DASHES, ''];
  const header = mail.tildes ? [] : frame.header === null ? [] : [frame.header(name), ''];
  const words =
    note === null ? [] : mail.tildes ? [XING_TILDES, note, XING_TILDES, ''] : [...header, note, ''];
  return [
    frame.greeting,
    '',
    frame.sentence(name),
    '',
    ...(mail.noteFirst ? [...words, ...card] : [...card, ...words]),
    ...(mail.noteFirst || mail.tildes ? [] : [XING_DASHES]),
    ...frame.buttons.flatMap((button) => [`=> ${button} ${redirect(button)}`]),
    '',
    ...frame.end,
  ].join('\n');
}

function htmlOf(mail: Composed): string {
  const { frame, name, note } = mail;
  const card: Block[] = [{ a: name, url: redirect(name) }, ...mail.facts.map((fact) => ({ p: fact }))];
  const header: Block[] = frame.header === null ? [] : [{ p: frame.header(name) }];
  const words: Block[] = note === null ? [] : [...header, { note }];
  return htmlPage(mail.look, 'de', frame.subject(name), [
    { preheader: frame.sentence(name) },
    { p: frame.greeting },
    { p: frame.sentence(name) },
    ...(mail.noteFirst ? [...words, ...card] : [...card, ...words]),
    ...frame.buttons.map((button): Block => ({ button, url: redirect(button) })),
    ...frame.end.map((line): Block => ({ small: line })),
  ]);
}

/** The mail as it would arrive. */
export function sketchOf(mail: Composed): Sketch {
  return {
    headers: xingHeaders({
      to: 'Dr. Vera Sommer <vera.sommer@example.com>',
      subject: mail.frame.subject(mail.name),
      date: 'Mon, 02 Mar 2026 09:00:00 +0100',
    }),
    text: mail.parts === 'html' ? undefined : textOf(mail),
    html: mail.parts === 'text' ? undefined : htmlOf(mail),
    encoding: mail.encoding,
    htmlFirst: mail.htmlFirst,
  };
}
