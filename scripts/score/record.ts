import * as z from 'zod';
import { KINDS, type Notification } from '../../src/platforms/notification.ts';

const Text = z.string().nullable();

/** One line of an `expected.jsonl`: what a person read in the mail. */
export const ExpectedRecord = z.object({
  file: z.string().min(1),
  platform: z.enum(['linkedin', 'xing']).nullable(),
  kind: z.enum(KINDS),
  authentic: z.enum(['pass', 'fail', 'unknown']),
  requester: z
    .object({
      name: z.string(),
      headline: Text,
      position: Text,
      company: Text,
      location: Text,
      sharedContacts: z.number().nullable(),
      profileUrl: Text,
    })
    .nullable(),
  message: Text,
  language: Text,
  formality: z.enum(['du', 'sie']).nullable(),
  answerableByMail: z.boolean(),
});
export type ExpectedRecord = z.infer<typeof ExpectedRecord>;

/** The columns of the score, in the order of the record. */
export const FIELDS = [
  'platform',
  'kind',
  'authentic',
  'requester.name',
  'requester.headline',
  'requester.position',
  'requester.company',
  'requester.location',
  'requester.sharedContacts',
  'requester.profileUrl',
  'message',
  'language',
  'formality',
  'answerableByMail',
] as const;
export type Field = (typeof FIELDS)[number];

/** A value as it is compared and printed; null where there is nothing. */
export type Value = string | null;
export type FlatRecord = Readonly<Record<Field, Value>>;

/** Blank lines and spaces at line ends differ between the two parts of one mail: they are not what is measured. */
function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

function comparable(value: string | number | boolean | null | undefined): Value {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? comparableText(value) : String(value);
}

/** A record with one value per field. `platform` null is a statement of its own ("none of ours"), so it becomes a word. */
export function flatRecord(record: Omit<ExpectedRecord, 'file'>): FlatRecord {
  const { requester } = record;
  return {
    platform: record.platform ?? 'none',
    kind: record.kind,
    authentic: record.authentic,
    'requester.name': comparable(requester?.name),
    'requester.headline': comparable(requester?.headline),
    'requester.position': comparable(requester?.position),
    'requester.company': comparable(requester?.company),
    'requester.location': comparable(requester?.location),
    'requester.sharedContacts': comparable(requester?.sharedContacts),
    'requester.profileUrl': comparable(requester?.profileUrl),
    message: comparable(record.message),
    language: comparable(record.language),
    formality: comparable(record.formality),
    answerableByMail: String(record.answerableByMail),
  };
}

/** The same for what the program read. */
export function flatNotification(notification: Notification): FlatRecord {
  return flatRecord({
    platform: notification.platform,
    kind: notification.kind,
    authentic: notification.authenticity.verdict,
    requester: notification.requester,
    message: notification.message,
    language: notification.language,
    formality: notification.formality,
    answerableByMail: notification.replyTo !== null,
  });
}
