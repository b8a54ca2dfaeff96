import { expect } from 'vitest';
import type { Notification } from '../../src/platforms/notification.ts';
import { recognise } from '../../src/platforms/registry.ts';

export const ACCEPT =
  'https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/1/?midToken=EXAMPLE';
export const PROFILE = 'https://www.linkedin.com/comm/in/invented-person-1?midToken=EXAMPLE';
export const THREAD = 'https://www.linkedin.com/comm/messaging/thread/2-RVhBTVBMRQ==/?midToken=EXAMPLE';
export const REDIRECT = 'https://www.xing.com/m/EXAMPLEEXAMPLEEXAMPLE1';
export const NOTE =
  'Guten Tag Herr Oberländer,\n\nwir suchen für den 4. Mai eine Moderation in Celle.\n\nViele Grüße\nIda Nobody';
export const BARE = 'Wir suchen für den 4. Mai eine Moderation in Celle. Haben Sie Zeit?';

interface Given {
  readonly from: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly year?: number;
}

export function read({ from, subject, text, html, year = 2024 }: Given): Notification {
  const fields = { From: from, To: 'Arno Oberländer <arno.oberlaender@example.org>', Subject: subject };
  return recognise({
    headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
    text: text ?? null,
    html: html ?? null,
    date: Date.UTC(year, 5, 1),
    messageId: null,
    gmail: null,
  });
}

export const invitation = (
  text: string,
  subject = 'Ida Nobody möchte sich mit Ihnen vernetzen',
): Notification => read({ from: 'Ida Nobody <invitations@linkedin.com>', subject, text });

export const xing = (body: Partial<Given>, subject = 'Kontaktanfrage von Ida Nobody'): Notification =>
  read({ from: 'XING <mailrobot@mail.xing.com>', subject, ...body });

export const html = (note: string): string => note.replace(/\n/g, '<br>');

export const CARD = 'Ida Nobody\nLeiterin bei Muster GmbH\nRegion Kassel, Deutschland';

export const OTHER = 'https://www.linkedin.com/comm/x-example/?midToken=EXAMPLE';
export const ENGLISH =
  'We met at the tile fair in Stoke. Could you send me the price list for 40 m² of slate blue by Friday?';
export const SHORT =
  'Hej Arno! Kannst du am Donnerstag eine Stunde über Kachelöfen reden? Honorar 300 €. Ida';
export const INVITATION = 'Ida Nobody <invitations@linkedin.com>';
export const INMAIL = 'Ida Nobody <inmail-hit-reply@linkedin.com>';

/** A mail from Ida Nobody with what is to be read in it. */
export interface Example extends Partial<Given> {
  readonly what: string;
  readonly subject: string;
  /** What is to be read as the message. */
  readonly want: string | null;
  readonly kind?: string;
  readonly head?: string | null;
}

export function expectRead({
  want,
  kind = 'contact-request',
  head = 'Leiterin bei Muster GmbH',
  ...mail
}: Example): void {
  const found = read({ from: INVITATION, ...mail });
  expect(found.message).toBe(want);
  expect(found.kind).toBe(kind);
  expect(found.requester).toMatchObject({ name: 'Ida Nobody', headline: head });
}
