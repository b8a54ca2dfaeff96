import { describe, expect, it } from 'vitest';
import { stillClock } from '../../src/preview/clock.ts';
import { createMailbox } from '../../src/preview/gmail/mailbox.ts';
import { mimeTree } from '../../src/preview/gmail/mime.ts';
import { mailsInFile } from '../../src/preview/gmail/seed.ts';
import { mail } from './mail.ts';

const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;

function box() {
  const clock = stillClock(START);
  return { clock, mailbox: createMailbox({ clock }) };
}

function idsFor(q: string, mailbox = searchable()): string[] {
  const answer = mailbox.call('messages.list', { q });
  return ((answer.messages ?? []) as { id: string }[]).map(({ id }) => {
    const { payload } = mailbox.call('messages.get', { id }) as unknown as {
      payload: { headers: { name: string; value: string }[] };
    };
    return payload.headers.find(({ name }) => name === 'Message-ID')?.value ?? '';
  });
}

function searchable() {
  const { mailbox } = box();
  const { id } = mailbox.call('labels.create', {}, { name: 'Vorzimmer/Erst antworten' });
  mailbox.receive(
    mail({
      'Message-ID': '<a>',
      From: '"LinkedIn" <invitations@linkedin.example>',
      Subject: 'Ada möchte sich vernetzen',
    }),
  );
  mailbox.receive(
    mail({ 'Message-ID': '<b>', From: 'XING <mail@xing.example>', Date: 'Sat, 03 Jan 2026 08:00:00 +0000' }),
    {
      labelIds: ['INBOX', String(id)],
    },
  );
  mailbox.receive(mail({ 'Message-ID': '<c>', Date: 'Fri, 02 Jan 2026 08:00:00 +0000' }), {
    labelIds: ['SPAM'],
  });
  return mailbox;
}

describe('the search', () => {
  it.each([
    ['', ['<a>', '<b>']],
    ['from:linkedin.example', ['<a>']],
    ['from:invitations@linkedin.example', ['<a>']],
    ['from:kedin.example', []],
    ['from:(linkedin.example OR xing.example)', ['<a>', '<b>']],
    ['{from:linkedin.example from:xing.example}', ['<a>', '<b>']],
    ['from:linkedin.example OR from:xing.example', ['<a>', '<b>']],
    ['(from:linkedin.example OR from:xing.example) -from:xing.example', ['<a>']],
    [`after:${Date.UTC(2026, 0, 4) / 1000}`, ['<a>']],
    [`before:${Date.UTC(2026, 0, 4) / 1000}`, ['<b>']],
    ['newer_than:2d', ['<a>']],
    ['label:vorzimmer-erst-antworten', ['<b>']],
    ['label:"Vorzimmer/Erst antworten"', ['<b>']],
    ['-label:vorzimmer-erst-antworten', ['<a>']],
    ['label:unknown', []],
    ['in:inbox', ['<a>', '<b>']],
    ['in:anywhere', ['<a>', '<b>', '<c>']],
    ['in:spam', ['<c>']],
    ['subject:"möchte sich"', ['<a>']],
    ['rfc822msgid:b', ['<b>']],
    ['is:unread', ['<a>']],
    ['vernetzen', ['<a>']],
  ])('%s', (q, wanted) => {
    expect(idsFor(q)).toEqual(wanted);
  });

  it.each(['larger:5M', 'from:a AROUND 5 filename:pdf', '(from:a', 'is:snoozed', 'after:gestern'])(
    'refuses what it does not know: %s',
    (q) => {
      const mailbox = searchable();
      expect(() => mailbox.call('messages.list', { q })).toThrow();
    },
  );

  it('pages, newest first', () => {
    const { mailbox } = box();
    for (let at = 0; at < 7; at += 1) mailbox.receive(mail({ 'Message-ID': `<${at}>` }), { at: START + at });
    const first = mailbox.call('messages.list', { maxResults: 5 });
    expect(first.messages).toHaveLength(5);
    const second = mailbox.call('messages.list', { maxResults: 5, pageToken: first.nextPageToken });
    expect(second.messages).toHaveLength(2);
    expect(second).not.toHaveProperty('nextPageToken');
  });
});

describe('labels', () => {
  it('answers 409 for a name in use in any case, 400 for colours outside the palette and reserved names', () => {
    const { mailbox } = box();
    const create = (body: Record<string, unknown>) => () => mailbox.call('labels.create', {}, body);
    create({ name: 'Vorzimmer', color: { textColor: '#ffffff', backgroundColor: '#16a765' } })();
    expect(create({ name: 'VORZIMMER' })).toThrow(expect.objectContaining({ code: 409 }));
    expect(create({ name: 'Inbox' })).toThrow(expect.objectContaining({ code: 400 }));
    expect(create({ name: 'a//b' })).toThrow(expect.objectContaining({ code: 400 }));
    expect(create({ name: 'x', color: { textColor: '#ffffff', backgroundColor: '#123456' } })).toThrow(
      /palette/,
    );
    expect(create({ name: 'x', color: { backgroundColor: '#16a765' } })).toThrow(/both/);
  });

  it('keeps labels on messages, not on threads, and takes them off with the label', () => {
    const { mailbox } = box();
    const first = mailbox.receive(mail({ 'Message-ID': '<1>' }));
    const second = mailbox.receive(mail({ 'Message-ID': '<2>' }));
    expect(second.threadId).toBe(first.threadId);
    const { id } = mailbox.call('labels.create', {}, { name: 'L' });
    mailbox.call('messages.batchModify', {}, { ids: [first.id, 'gone'], addLabelIds: [id] });
    expect([first.labelIds.has(String(id)), second.labelIds.has(String(id))]).toEqual([true, false]);
    mailbox.call('labels.delete', { id });
    expect(first.labelIds.has(String(id))).toBe(false);
  });
});

describe('drafts', () => {
  const raw = (headers: string): string => Buffer.from(`${headers}\r\n\r\nHallo`).toString('base64url');

  it('lie in the thread only with fitting references and subject', () => {
    const { mailbox } = box();
    const { threadId } = mailbox.receive(mail());
    const inThread = mailbox.call(
      'drafts.create',
      {},
      { message: { threadId, raw: raw('Subject: Re: Hallo\r\nIn-Reply-To: <1@example.com>') } },
    );
    expect(inThread.message).toMatchObject({ threadId, labelIds: ['DRAFT'] });
    const stray = mailbox.call(
      'drafts.create',
      {},
      { message: { threadId, raw: raw('Subject: Re: Hallo') } },
    );
    expect(stray.message).not.toMatchObject({ threadId });
  });

  it('keep their id when changed, the message gets a new one', () => {
    const { mailbox } = box();
    const draft = mailbox.call('drafts.create', {}, { message: { raw: raw('Subject: a') } });
    const changed = mailbox.call('drafts.update', { id: draft.id }, { message: { raw: raw('Subject: b') } });
    expect(changed.id).toBe(draft.id);
    expect(changed.message).not.toMatchObject({ id: (draft.message as { id: string }).id });
    expect(mailbox.call('drafts.list', {}).drafts).toHaveLength(1);
    mailbox.call('drafts.delete', { id: draft.id });
    expect(mailbox.call('drafts.list', {})).toEqual({ resultSizeEstimate: 0 });
  });

  it('need base64url', () => {
    const { mailbox } = box();
    expect(() => mailbox.call('drafts.create', {}, { message: { raw: 'a+b/' } })).toThrow(/Base64/);
  });
});

describe('history, quota and faults', () => {
  it('tells what changed, and 404 for an id older than a week', () => {
    const { mailbox, clock } = box();
    const start = mailbox.call('getProfile', {}).historyId;
    const { id } = mailbox.receive(mail());
    expect(
      mailbox.call('history.list', { startHistoryId: start, historyTypes: 'messageAdded' }).history,
    ).toMatchObject([{ messagesAdded: [{ message: { id } }] }]);
    clock.advance(8 * DAY);
    mailbox.receive(mail());
    expect(() => mailbox.call('history.list', { startHistoryId: start })).toThrow(
      expect.objectContaining({ code: 404 }),
    );
  });

  it('counts units within a minute', () => {
    const clock = stillClock(START);
    const mailbox = createMailbox({ clock, unitsPerMinute: 100 });
    const { id } = mailbox.receive(mail());
    for (let at = 0; at < 5; at += 1) mailbox.call('messages.get', { id });
    expect(() => mailbox.call('messages.get', { id })).toThrow(
      expect.objectContaining({ code: 403, reason: 'rateLimitExceeded' }),
    );
    clock.advance(60_001);
    mailbox.call('messages.get', { id });
    expect([mailbox.quota.spent(), mailbox.quota.peak()]).toEqual([120, 100]);
  });

  it('strikes at the nth call, and can lose the answer to a call that was carried out', () => {
    const { mailbox } = box();
    mailbox.faults.arm([{ kind: 'timeout-after', atCall: 2, method: 'labels.create' }]);
    mailbox.call('labels.create', {}, { name: 'a' });
    expect(() => mailbox.call('labels.create', {}, { name: 'b' })).toThrow(/No answer/);
    expect(() => mailbox.call('labels.create', {}, { name: 'b' })).toThrow(/conflicts/);
    expect(mailbox.calls.map(({ error }) => error)).toEqual([null, 'timeout', 409]);
  });

  it('offers nothing that sends or deletes mail', () => {
    const { mailbox } = box();
    for (const method of ['messages.send', 'drafts.send', 'messages.trash', 'messages.delete'])
      expect(() => mailbox.call(method, {})).toThrow(expect.objectContaining({ code: 403 }));
  });
});

describe('mail files and MIME', () => {
  it('splits an mbox at its From lines only and restores quoted ones', () => {
    const mbox = Buffer.from(
      'From a@example.com Mon\nSubject: 1\n\n>From here\n>>From there\n\nFrom b@example.com Mon\nSubject: 2\n\nx\n',
    );
    expect(mailsInFile(mbox).map(String)).toEqual([
      'Subject: 1\n\nFrom here\n>From there\n\n',
      'Subject: 2\n\nx\n',
    ]);
    expect(mailsInFile(mail())).toHaveLength(1);
  });

  it('reads nested parts, charsets and attachments', () => {
    const tree = mimeTree(
      Buffer.from(
        [
          'Content-Type: multipart/mixed; boundary="o"',
          '',
          'preamble',
          '--o',
          'Content-Type: multipart/alternative; boundary=i',
          '',
          '--i',
          'Content-Type: text/plain; charset=windows-1252',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from([0x80, 0xe4]).toString('base64'),
          '--i',
          'Content-Type: text/html; charset=utf-8',
          '',
          '<p>x</p>',
          '--i--',
          '--o',
          'Content-Type: application/pdf; name="a.pdf"',
          '',
          'PDF',
          '--o--',
        ].join('\r\n'),
      ),
    );
    expect(tree.parts.map((part) => [part.mimeType, part.filename])).toEqual([
      ['multipart/alternative', ''],
      ['application/pdf', 'a.pdf'],
    ]);
    expect(tree.parts[0]?.parts.map((part) => part.body.toString())).toEqual(['€ä', '<p>x</p>']);
  });

  it('survives nesting without end and bytes without sense', () => {
    let nested = 'x';
    for (let at = 0; at < 200; at += 1)
      nested = `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n${nested}\r\n--b${at}--\r\n`;
    expect(() => mimeTree(Buffer.from(nested))).not.toThrow();
    const noise = Buffer.alloc(200_000, '--b\n=?=?=?');
    expect(() =>
      mimeTree(Buffer.concat([Buffer.from('Content-Type: multipart/mixed; boundary=b\n\n'), noise])),
    ).not.toThrow();
  });
});
