import { describe, expect, it } from 'vitest';
import { stillClock } from '../../src/preview/clock.ts';
import { openThread, threadRows } from '../../src/preview/folders.ts';
import { createPreview, startTime } from '../../src/preview/preview.ts';
import { CODE, MANIFEST } from './add-on.ts';
import { mail } from './mail.ts';

const START = Date.UTC(2026, 0, 5, 9);
const ASK = { messageId: null, parameters: {}, form: {} };

function preview(seed: readonly Buffer[] = []) {
  return createPreview({ code: CODE, manifest: MANIFEST, seed, clock: stillClock(START) });
}

describe('the preview', () => {
  it('begins shortly after the newest mail, so that examples never grow old', () => {
    expect(startTime([mail()], 0)).toBe(Date.UTC(2026, 0, 4, 8, 20));
    expect(startTime([], 7)).toBe(7);
  });

  it('belongs to whom the mails are for', () => {
    expect(preview([mail({ To: 'Johanna <johanna@brandl.example>' })]).state().address).toBe(
      'johanna@brandl.example',
    );
  });

  it('hands the form and the language to the add-on', () => {
    const running = preview();
    running.call({ ...ASK, functionName: 'onHome' });
    running.language = 'en';
    const { result } = running.call({ ...ASK, functionName: 'onGo', form: { name: ['Ada'] } });
    expect(result).toMatchObject({
      response: { renderActions: { action: { notification: { text: 'Hello Ada en' } } } },
    });
  });

  it('calls only what the manifest or a card names', () => {
    const { result } = preview().call({ ...ASK, functionName: 'secret' });
    expect(result).toMatchObject({ kind: 'error', message: expect.stringContaining('secret') });
  });

  it('begins afresh', () => {
    const running = preview([mail()]);
    running.add(mail({ 'Message-ID': '<2>' }));
    running.script.userProperties.set('a', 'b');
    running.reset();
    expect([running.mailbox.state.messages.size, running.script.userProperties.size]).toEqual([1, 0]);
  });
});

describe('folders', () => {
  it('shows threads, newest first, with the words of the mail and not its style sheet', () => {
    const running = preview([
      mail(
        { 'Content-Type': 'text/html', Date: 'Sun, 04 Jan 2026 07:00:00 +0000' },
        '<style>p{}</style><p>Guten Tag</p>',
      ),
      mail({ 'Message-ID': '<2>', From: 'b@example.com', Subject: 'Neu' }),
    ]);
    expect(threadRows(running.mailbox, 'inbox')).toMatchObject([
      { senders: ['b@example.com'], subject: 'Neu', unread: true },
      { senders: ['Anna Probe'], snippet: 'Guten Tag' },
    ]);
  });

  it('reads a thread by opening it, and shows drafts in it', () => {
    const running = preview([mail()]);
    const threadId = threadRows(running.mailbox, 'inbox')[0]?.threadId ?? '';
    const raw = Buffer.from('Subject: Hallo\r\nIn-Reply-To: <1@example.com>\r\n\r\nGuten Tag').toString(
      'base64url',
    );
    const draft = running.mailbox.call('drafts.create', {}, { message: { threadId, raw } });
    expect(openThread(running.mailbox, threadId).map(({ draftId, to }) => [draftId, to])).toEqual([
      [null, 'sie@example.com'],
      [draft.id, ''],
    ]);
    expect(running.state()).toMatchObject({ unread: 0, drafts: 1 });
  });

  it('keeps references, thread and umlauts when a draft is edited', () => {
    const running = preview([mail()]);
    const threadId = threadRows(running.mailbox, 'inbox')[0]?.threadId ?? '';
    const raw = Buffer.from('Subject: Hallo\r\nIn-Reply-To: <1@example.com>\r\n\r\nx').toString('base64url');
    const id = String(running.mailbox.call('drafts.create', {}, { message: { threadId, raw } }).id);
    running.saveDraft({
      id,
      threadId,
      to: 'relay@example.com',
      subject: 'Hallo',
      body: 'Schöne Grüße\nZeile zwei',
    });
    const [, shown] = openThread(running.mailbox, threadId);
    expect(shown).toMatchObject({ to: 'relay@example.com', text: 'Schöne Grüße\r\nZeile zwei' });
  });
});
