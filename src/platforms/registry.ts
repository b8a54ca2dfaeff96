import type { Header, Mail } from '../mail/mail.ts';
import { type Outline, outlineOf } from '../mail/outline.ts';
import { readLinkedin } from './linkedin/read.ts';
import { NOT_OURS, type Notification } from './notification.ts';
import { readXing } from './xing/read.ts';

/** A platform's reader: null means "none of mine"; a genuine mail that it does not understand is `other` with a reason. */
export type ReadPlatform = (mail: Mail, outline: Outline) => Notification | null;

/** Every platform that the product reads. A mail that poses as a platform's is that platform's, too. */
const READERS: readonly ReadPlatform[] = [readLinkedin, readXing];

const TELLING_HEADER =
  /^(?:from|sender|reply-to|return-path|subject|message-id|list-unsubscribe|x-linkedin-[a-z]{1,40})$/i;

/**
 * A look at the headers alone: can this be a notification of a platform, genuine or posing as one?
 * Cheap, and wrong only in one direction: `false` means that {@link recognise} says `platform: null`.
 * Values may come as printed: a header in encoded words is let through, since its words cannot be seen.
 */
export function mayBeNotification(fields: readonly Header[]): boolean {
  return fields.some(
    (field) =>
      TELLING_HEADER.test(field.name) &&
      /link{1,2}ed+.{0,2}in|l[i1]nked|xing|=\?[^?]{1,40}\?b\?/i.test(
        `${field.name} ${field.value.slice(0, 2000)}`,
      ),
  );
}

/** What the mail is, who is behind it and what they wrote. Never throws; a mail that is none of ours has `platform: null`. */
export function recognise(mail: Mail): Notification {
  if (!mayBeNotification(mail.headers)) return NOT_OURS;
  const outline = outlineOf(mail);
  for (const read of READERS) {
    const notification = read(mail, outline);
    if (notification !== null) return notification;
  }
  return NOT_OURS;
}
