import type { Mail } from '../../src/mail/mail.ts';
import type { Memory } from '../../src/memory/memory.ts';
import { rememberNotification } from '../../src/memory/remember.ts';
import { type Kind, NOT_OURS, type Notification, type Platform } from '../../src/platforms/notification.ts';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 2, 2, 9);

/** What a test says of a notification; the rest is plain. */
export interface Given {
  readonly name?: string;
  readonly slug?: string | null;
  readonly kind?: Kind;
  readonly platform?: Platform;
  readonly message?: string | null;
  readonly company?: string | null;
  readonly at?: number;
  readonly verdict?: 'pass' | 'fail' | 'unknown';
}

export function notification(given: Given): Notification {
  const platform = given.platform ?? 'linkedin';
  const page = platform === 'xing' ? 'https://www.xing.com/profile/' : 'https://www.linkedin.com/in/';
  return {
    ...NOT_OURS,
    platform,
    kind: given.kind ?? 'contact-request',
    authenticity: { ...NOT_OURS.authenticity, verdict: given.verdict ?? 'pass' },
    requester: {
      name: given.name ?? 'Anna Kellermann',
      headline: null,
      position: null,
      company: given.company ?? null,
      location: null,
      sharedContacts: null,
      profileUrl: given.slug === undefined || given.slug === null ? null : `${page}${given.slug}`,
    },
    message: given.message ?? null,
  };
}

export function mailAt(at: number | null): Mail {
  return { headers: [], text: null, html: null, date: at, messageId: null, gmail: null };
}

/** The memory after these notifications. */
export function remembered(memory: Memory, ...given: readonly Given[]): Memory {
  return given.reduce(
    (result, one) => rememberNotification(result, mailAt(one.at ?? START), notification(one)),
    memory,
  );
}

export const LETTER =
  'Guten Tag, wir begleiten Kliniken bei der Einführung neuer Dienstpläne und suchen dafür eine Beraterin mit Erfahrung im Schichtdienst, die ab März zwei Tage je Woche Zeit hat.';
export const OTHER_LETTER =
  'Guten Tag, für unseren Chor in Lübeck planen wir im Herbst eine Konzertreise nach Norwegen und fragen, ob Sie uns ein Angebot für Busse und Unterkünfte in Bergen machen können.';

/** Many people with umlauts and a text each. */
export const crowd = (size: number): readonly Given[] =>
  Array.from({ length: size }, (_, i) => ({
    name: `Jürgen Ößterreicher ${String.fromCharCode(97 + (i % 26))}${i}x`,
    slug: `jürgen-${i}`,
    message: `${LETTER} Nummer${i}wort`,
    at: START + i * 1000,
  }));
