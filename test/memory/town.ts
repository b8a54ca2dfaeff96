import type { Notification } from '../../src/platforms/notification.ts';
import { seededRandom } from '../text/twin-measure.ts';
import { LETTERS } from '../text/twin-set.ts';
import { notification } from './given.ts';

/** A notification and when it came, milliseconds since the epoch. */
export interface Arrival {
  readonly at: number;
  readonly notification: Notification;
}

const FIRST =
  'Anna Jörg Zuzana Mehmet Siobhán Ursula Błażej Heike Thomas Priya Günther Chloé Olaf Wiebke Iñaki Rosalinde'.split(
    ' ',
  );
const LAST =
  'Kellermann Weißenböck Özdemir Müller Nováková van-der-Velde Schmidt Raghunathan Hölzl Obermüller Petersen'.split(
    ' ',
  );
const KINDS = [
  'contact-request',
  'contact-request',
  'contact-request-reminder',
  'message',
  'message',
  'request-accepted',
  'profile-visit',
] as const;

/** Ten years of notifications from that many people, the same in every run; three of five requests and messages hold a text. */
export function arrivals(people: number, events: number): readonly Arrival[] {
  const random = seededRandom(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = LETTERS.join(' ').split(/\s+/);
  const persons = Array.from({ length: people }, (_, i) => {
    const name = `${i % 5 === 0 ? 'Dr. ' : ''}${pick(FIRST)} ${pick(LAST)}${i.toString(36).replace(/\d/g, 'q')}`;
    const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
    return i % 2 === 0
      ? ({ name, platform: 'linkedin', slug: `${slug}-${(i * 7919).toString(16).padStart(8, '0')}` } as const)
      : ({ name, platform: 'xing' } as const);
  });
  return Array.from({ length: events }, (_, i) => {
    const text = Array.from({ length: 40 }, () => pick(words)).join(' ');
    return {
      at: Date.UTC(2016, 0, 1) + Math.floor(random() * 10 * 365 * 86_400) * 1000,
      notification: notification({
        ...(persons[i % people] as (typeof persons)[number]),
        kind: pick(KINDS),
        message: random() < 0.6 ? text : null,
      }),
    };
  });
}
