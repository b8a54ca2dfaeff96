import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/platforms/registry.ts';
import { caseOf, inmailMail, named, reminderMail, requestMail, wordlessMail } from './cases.ts';
import { INMAIL_LAYOUTS, NOTE_STYLES, REMINDER_LAYOUTS, REQUEST_LAYOUTS } from './layouts.ts';

const RUNS = 150;

describe('composed requests', () => {
  it('give the same person and the same words back, whatever the layout, the frame and the note', () => {
    fc.assert(
      fc.property(
        caseOf,
        named(REQUEST_LAYOUTS),
        named(NOTE_STYLES),
        fc.boolean(),
        (c, layout, style, marked) => {
          const read = recognise(requestMail(c, layout, style, marked));
          expect(read.kind).toBe('contact-request');
          expect(read.requester?.name).toBe(c.name);
          expect(read.message).toBe(c.note);
          if (layout !== 'text of 2011') expect(read.requester?.headline).toBe(c.headline);
          if (/html|both/.test(layout)) expect(read.requester?.location).toBe(c.location);
          expect(read.replyTo).toBeNull();
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('composed InMails', () => {
  it('give the same person and the same words back', () => {
    fc.assert(
      fc.property(caseOf, named(INMAIL_LAYOUTS), named(NOTE_STYLES), (c, layout, style) => {
        fc.pre(c.note !== null);
        const read = recognise(inmailMail(c, layout, style));
        expect(read.kind).toBe('message');
        expect(read.requester?.name).toBe(c.name);
        expect(read.message).toBe(c.note);
        expect(read.replyTo).toBe('00000000-0000-4000-8000-000000000000@reply.linkedin.com');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('composed reminders', () => {
  it('find the requester in sentences and card, since LinkedIn is the sender', () => {
    fc.assert(
      fc.property(caseOf, named(REMINDER_LAYOUTS), named(NOTE_STYLES), (c, layout, style) => {
        const read = recognise(reminderMail(c, layout, style));
        expect(read.kind).toBe('contact-request-reminder');
        expect(read.requester?.name).toBe(c.name);
        expect(read.requester?.headline).toBe(c.headline);
        expect(read.message).toBe(c.note);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('composed acceptances and announcements', () => {
  it('name the person and hold no words of theirs', () => {
    fc.assert(
      fc.property(caseOf, fc.constantFrom('accepted' as const, 'announced' as const), (c, kind) => {
        const read = recognise(wordlessMail(c, kind));
        expect(read.kind).toBe(kind === 'accepted' ? 'request-accepted' : 'message');
        expect(read.requester?.name).toBe(c.name);
        expect(read.requester?.headline).toBe(c.headline);
        expect(read.message).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});
