import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../../src/cli/io.ts';
import { run as runCli } from '../../../src/cli/run.ts';
import { stillClock } from '../../../src/preview/clock.ts';
import { createMailbox } from '../../../src/preview/gmail/mailbox.ts';
import { PREVIEW_CLIENT, startGmailServer } from '../../../src/preview/gmail/rest.ts';
import { invitation, mime } from '../../addon/mails.ts';
import type { Session } from '../session.ts';

/**
 * Real time, because the official client compares it with the expiry of its tokens; from here the clock only moves when somebody sleeps.
 */
const START = Date.now();
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const NOTES = [
  'ich sehe Synergien und würde mich gern mit Ihnen vernetzen.',
  'wir suchen ab März eine Beraterin für die Einführung unseres Warenwirtschaftssystems. Hätten Sie Zeit für ein Angebot?',
  'ich würde mich freuen, Sie in mein Netzwerk aufzunehmen.',
  'unsere Software spart Ihnen 40 Prozent der Zeit. Wann passt Ihnen eine kostenlose Demo?',
  'für einen Mandanten suche ich eine Leiterin Einkauf (m/w/d) in Festanstellung. Interesse?',
];

/** A number in letters, for names of people: one that holds digits is nobody's, and is not searched for. */
export const lettersOf = (n: number): string =>
  [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

const inMail = (n: number): Buffer =>
  mime({
    id: `inmail${n}`,
    from: `Ines Muster${n} <inmail-hit-reply@linkedin.com>`,
    subject: `Rückfrage ${n}`,
    headers: [
      'Authentication-Results: mx.google.com; dkim=pass header.i=@linkedin.com; dmarc=pass header.from=linkedin.com',
      'X-LinkedIn-Template: email_hire_inmail_initial_single_01',
      'X-LinkedIn-Class: INMAIL',
      `Reply-To: Ines Muster${n} <${String(n).padStart(8, '0')}-1111-4222-8333-444455556666@reply.linkedin.com>`,
    ],
    text: 'Guten Tag,\n\nich sehe Synergien zwischen unseren Häusern und würde gern mit Ihnen sprechen.\n\nInes Muster',
  });

const newsletter = (n: number): Buffer =>
  mime({
    id: `news${n}`,
    from: 'LinkedIn <newsletters-noreply@linkedin.com>',
    subject: 'Neues aus der Welt der Beratung',
    headers: ['X-LinkedIn-Template: email_news_letter_round_up_01'],
    text: 'Drei Artikel dieser Woche.',
  });

export interface Bed {
  readonly mailbox: ReturnType<typeof createMailbox>;
  readonly oauth: Awaited<ReturnType<typeof startGmailServer>>['oauth'];
  readonly config: string;
  /** `vorzimmer gmail ARGS`; `stdin` is what the user types. */
  readonly gmail: (args: readonly string[], options?: RunOptions) => Promise<Session>;
  /** The real login, with a browser that follows the address it is told. */
  readonly login: () => Promise<Session>;
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly lang?: 'de' | 'en';
  /** The run ends as if it was killed at the first call that Gmail does not answer. */
  readonly mortal?: boolean;
  readonly looks?: number;
  readonly onPrint?: (text: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly onSleep?: () => void;
}

/** A mailbox behind a real HTTP server, a folder of settings with an OAuth client, and nobody logged in. */
export async function bed(): Promise<Bed> {
  const clock = stillClock(START);
  const mailbox = createMailbox({ clock });
  const server = await startGmailServer(mailbox);
  const config = mkdtempSync(join(tmpdir(), 'vorzimmer-gmail-'));
  const client = { client_id: PREVIEW_CLIENT.id, client_secret: PREVIEW_CLIENT.secret };
  writeFileSync(join(config, 'client.json'), JSON.stringify({ installed: client }));

  async function gmail(args: readonly string[], options: RunOptions = {}): Promise<Session> {
    let stdout = '';
    let stderr = '';
    let looks = options.looks ?? 1;
    const io: Io = {
      stdout: {
        write: (text) => {
          stdout += text;
          options.onPrint?.(text);
        },
        isTTY: false,
        columns: null,
      },
      stderr: {
        write: (text) => {
          stderr += text;
        },
        isTTY: false,
        columns: null,
      },
      stdin: async function* () {
        if (options.stdin !== undefined) yield Buffer.from(options.stdin);
      },
      env: {
        LANG: options.lang === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8',
        VORZIMMER_CONFIG: config,
        VORZIMMER_LOCAL_GMAIL: server.url,
        ...options.env,
      },
      now: clock.now,
      sleep: async (milliseconds) => {
        if (options.mortal === true) throw new Error('killed');
        clock.advance(milliseconds);
        options.onSleep?.();
      },
      watching: () => looks-- > 0,
      mailWorker: null,
    };
    const code = await runCli(['gmail', ...args], io);
    return { stdout, stderr, code };
  }

  return {
    mailbox,
    oauth: server.oauth,
    config,
    gmail,
    login: () =>
      gmail(['login'], {
        onPrint: (text) => {
          const address = /http:\/\/127\S+/.exec(text)?.[0];
          if (address !== undefined) void fetch(address).then((page) => page.text());
        },
      }),
    close: async () => {
      await server.close();
      rmSync(config, { recursive: true, force: true });
    },
  };
}

/**
 * Requests of the last days and of the last years, an InMail now and then, and newsletters between them. With `people` their names are such
 * that the mailbox is searched for them.
 */
export function fill(
  mailbox: Bed['mailbox'],
  counts: { readonly recent: number; readonly old: number; readonly people?: boolean },
): void {
  const all = counts.recent + counts.old;
  for (let n = 0; n < all; n += 1) {
    const recent = n >= counts.old;
    const at = recent ? START - (all - n) * 600_000 : START - 20 * DAY - (counts.old - n) * 3 * HOUR;
    const raw =
      n % 10 === 3
        ? newsletter(n)
        : n % 10 === 7
          ? inMail(n)
          : invitation({
              name: `Ada Beispiel${counts.people === true ? lettersOf(n) : n}`,
              slug: `ada-beispiel-${n}`,
              id: `inv${n}`,
              note: NOTES[n % NOTES.length] ?? '',
            });
    mailbox.receive(raw, { at });
  }
}

/** Everything in the mailbox that we could have changed: labels of each mail, and which mail each draft answers. */
export function snapshot(mailbox: Bed['mailbox']): object {
  const names = new Map([...mailbox.state.labels.values()].map(({ id, name }) => [id, name]));
  const drafted = new Set([...mailbox.state.drafts.values()].map(({ messageId }) => messageId));
  const messages = [...mailbox.state.messages.values()];
  return {
    labels: Object.fromEntries(
      messages
        .filter(({ id }) => !drafted.has(id))
        .map(({ id, labelIds }) => [id, [...labelIds].map((label) => names.get(label) ?? label).sort()]),
    ),
    drafts: messages
      .filter(({ id }) => drafted.has(id))
      .map(({ raw, threadId }) => ({
        threadId,
        answers: /^In-Reply-To: (.*)$/im.exec(raw.toString('utf8'))?.[1]?.trim() ?? null,
        to: /^To: (.*)$/im.exec(raw.toString('utf8'))?.[1]?.trim() ?? null,
      }))
      .sort((a, b) => (a.threadId < b.threadId ? -1 : 1)),
  };
}
