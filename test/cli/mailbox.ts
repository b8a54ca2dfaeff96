import {
  ADDRESS,
  linkedinRequest,
  TO,
  xingMessage,
  xingRequest,
} from '../../scripts/fixtures/inbox/johanna.ts';
import { inmail2025 } from '../../scripts/fixtures/linkedin-inmail.ts';
import { emlBytes, type Sketch } from '../../scripts/fixtures/mime.ts';
import { mailDate, xingBroadcast } from '../../scripts/fixtures/xing-layouts.ts';

/** Mails of one mailbox for the stories of a test, each the bytes of an .eml file. `day` is `2026-03-02`, at nine. */
export const at = (day: string) => `${day}T09:00:00+01:00`;

export interface Somebody {
  readonly name: string;
  /** Their profile on LinkedIn; without it they are on XING. */
  readonly slug?: string;
}

const PLACE = { headline: 'Leitung bei Beispielwerk', location: 'Kempten, Bayern, Deutschland' };

/** A contact request, on LinkedIn for those with a profile there, else on XING. */
export function request(who: Somebody, day: string, note?: string): Buffer {
  const written = note === undefined ? {} : { note };
  return emlBytes(
    who.slug === undefined
      ? xingRequest(at(day), { name: who.name, position: 'Leitung', company: 'Beispielwerk', ...written })
          .sketch
      : linkedinRequest(at(day), { name: who.name, slug: who.slug, ...PLACE, ...written }).sketch,
  );
}

export function reminder(who: Somebody, day: string): Buffer {
  const { sketch } = xingRequest(
    at(day),
    { name: who.name, position: 'Leitung', company: 'Beispielwerk' },
    true,
  );
  return emlBytes(sketch);
}

export function message(who: Somebody, day: string, note: string): Buffer {
  if (who.slug === undefined)
    return emlBytes(
      xingMessage(
        at(day),
        { name: who.name, position: 'Leitung', company: 'Beispielwerk', note },
        `Neue Nachricht von ${who.name}`,
      ).sketch,
    );
  return emlBytes(
    inmail2025({
      name: who.name,
      slug: who.slug,
      ...PLACE,
      subject: 'Ihre Rückfrage',
      message: note,
      relay: '5f0a2c44-0000-4000-8000-000000000001',
      to: 'Johanna Brandl',
      address: ADDRESS,
      date: mailDate(at(day)),
      language: 'de',
      authenticated: true,
    }),
  );
}

export function visit(who: Somebody, day: string): Buffer {
  return emlBytes(
    xingBroadcast({
      to: TO,
      subject: `${who.name} hat Dein Profil besucht`,
      date: mailDate(at(day)),
      authenticated: true,
      blocks: [
        ['Hallo Johanna,', '', 'Dein XING-Profil wurde besucht.'],
        [who.name, 'Leitung', 'Beispielwerk', '', '=> Profilbesucher ansehen'],
      ],
    }),
  );
}

/** An ordinary mail between two people. */
export function letter(from: string, to: string, day: string, more: Sketch['headers'] = []): Buffer {
  const headers = [
    ['From', from],
    ['To', to],
    ['Subject', 'Protokoll'],
    ['Date', mailDate(at(day))],
    ...more,
  ] as const;
  return emlBytes({ headers, text: 'Anbei das Protokoll.' });
}

export const OWNER = TO;

/** An mbox of these mails, in this order. */
export function mbox(...mails: readonly Buffer[]): Buffer {
  return Buffer.concat(
    mails.flatMap((mail) => [
      Buffer.from('From 1@xxx Mon Mar 02 08:00:00 +0000 2026\n'),
      Buffer.from(mail.toString('latin1').replace(/^(>*From )/gm, '>$1'), 'latin1'),
      Buffer.from('\n'),
    ]),
  );
}
