import { createScript } from '../../src/preview/apps-script/script.ts';
import { stillClock } from '../../src/preview/clock.ts';
import { createMailbox } from '../../src/preview/gmail/mailbox.ts';

/** What the add-on may weigh and how long it may take from nothing to the first card of an invitation. */
export const BUDGET = { kilobytes: 170, milliseconds: 25 } as const;

const INVITATION = `From: Ada Beispiel <invitations@linkedin.com>
To: Kim Muster <kim@example.com>
Subject: I want to connect
Message-ID: <inv@example.com>
X-LinkedIn-Template: email_m2m_invite_single_01
Content-Type: text/plain; charset=UTF-8

Hi Kim,

ich sehe Synergien und würde mich gern mit Ihnen vernetzen.

Ada Beispiel
Beraterin bei Beispiel GmbH

View profile: https://www.linkedin.com/comm/in/ada-beispiel?trk=eml-email_m2m_invite_single_01-hero-1-profile
`;

/**
 * Milliseconds of evaluating the bundle and showing the card of an invitation, each time in a fresh bare context, as
 * Apps Script does on every call. Medians, because a busy machine spoils means.
 */
export function coldStart(
  code: string,
  rounds: number,
): { readonly median: number; readonly evaluate: number } {
  const mailbox = createMailbox({ clock: stillClock(Date.UTC(2026, 4, 1)) });
  const message = mailbox.receive(Buffer.from(INVITATION.replace(/\n/g, '\r\n'), 'utf8'));
  const script = createScript({ code, mailbox });
  const runs = Array.from({ length: rounds }, () => script.runCard('onMessage', { message }));
  const failed = runs.find((run) => run.result.kind !== 'cards');
  if (failed !== undefined) throw new Error(JSON.stringify(failed.result));
  return {
    median: medianOf(runs.map((run) => run.milliseconds)),
    evaluate: medianOf(runs.map((run) => run.evaluateMilliseconds)),
  };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
