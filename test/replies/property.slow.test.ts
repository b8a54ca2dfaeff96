import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { base64url } from '../../src/replies/bytes.ts';
import { draftsFor } from '../../src/replies/drafts.ts';
import { draftMime, replySubject } from '../../src/replies/mime.ts';
import { flawsOf } from './checks.ts';
import { anyRequest, OWN_LINKS } from './hostile.ts';

describe('10,000 requests by anybody', () => {
  it('get drafts that could be sent as they are', () => {
    let count = 0;
    fc.assert(
      fc.property(anyRequest, ({ subject, settings }) => {
        for (const draft of draftsFor(subject, settings)) {
          count += 1;
          expect(flawsOf(draft, OWN_LINKS)).toEqual([]);
        }
      }),
      { numRuns: 10_000, seed: 4 },
    );
    expect(count).toBeGreaterThan(10_000);
  });

  it('get MIME that parses back to the same subject, threading headers and body', async () => {
    const id = fc.uuid().map((uuid) => `<${uuid}@example.com>`);
    await fc.assert(
      fc.asyncProperty(
        anyRequest,
        fc.option(id),
        fc.array(id, { maxLength: 15 }),
        async (request, messageId, ids) => {
          const { subject, settings } = request;
          const [draft] = draftsFor(subject, settings);
          if (draft === undefined) return;
          const original = {
            platform: subject.notification.platform,
            subject: subject.notification.message,
            messageId,
            references: ids.join('\r\n\t'),
            replyTo: subject.notification.replyTo,
          };
          const mime = draftMime(draft, original, {
            name: settings.name,
            address: 'eva@example.org',
            now: 0,
          });
          expect(mime).toMatch(/^[\x20-\x7e\r\n]*$/);
          expect(/(?<!\r)\n|\r(?!\n)/.test(mime)).toBe(false);
          expect(base64url(mime)).toBe(Buffer.from(mime).toString('base64url'));
          const mail = await simpleParser(mime);
          expect(mail.subject).toBe(replySubject(original.subject, draft.subject));
          expect(mail.text?.trimEnd()).toBe(draft.body);
          expect(mail.inReplyTo ?? null).toBe(messageId);
          expect([mail.references ?? []].flat().at(-1) ?? null).toBe(messageId);
          expect(mail.to).toBeUndefined();
          expect(mail.bcc).toBeUndefined();
        },
      ),
      { numRuns: 10_000, seed: 4 },
    );
  });
});
