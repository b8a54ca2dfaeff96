import type { Localised } from '../text/localised.ts';
import type { Kind, Platform } from './notification.ts';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { linkedin: 'LinkedIn', xing: 'XING' };

/** What a kind is called, as it stands behind a number: "1 Profilbesuch", "3 Profilbesuche". */
export const KIND_NAMES: Readonly<Record<Kind, { readonly one: Localised; readonly many: Localised }>> = {
  'contact-request': {
    one: { de: 'Kontaktanfrage', en: 'contact request' },
    many: { de: 'Kontaktanfragen', en: 'contact requests' },
  },
  'contact-request-reminder': {
    one: { de: 'Erinnerung an eine Kontaktanfrage', en: 'reminder of a contact request' },
    many: { de: 'Erinnerungen an Kontaktanfragen', en: 'reminders of contact requests' },
  },
  message: { one: { de: 'Nachricht', en: 'message' }, many: { de: 'Nachrichten', en: 'messages' } },
  'request-accepted': {
    one: { de: 'bestätigter Kontakt', en: 'accepted contact' },
    many: { de: 'bestätigte Kontakte', en: 'accepted contacts' },
  },
  'profile-visit': {
    one: { de: 'Profilbesuch', en: 'profile visit' },
    many: { de: 'Profilbesuche', en: 'profile visits' },
  },
  job: { one: { de: 'Stellenmail', en: 'job mail' }, many: { de: 'Stellenmails', en: 'job mails' } },
  digest: {
    one: { de: 'Zusammenfassung', en: 'digest' },
    many: { de: 'Zusammenfassungen', en: 'digests' },
  },
  newsletter: { one: { de: 'Newsletter', en: 'newsletter' }, many: { de: 'Newsletter', en: 'newsletters' } },
  group: { one: { de: 'Gruppenmail', en: 'group mail' }, many: { de: 'Gruppenmails', en: 'group mails' } },
  event: {
    one: { de: 'Veranstaltungsmail', en: 'event mail' },
    many: { de: 'Veranstaltungsmails', en: 'event mails' },
  },
  birthday: { one: { de: 'Geburtstag', en: 'birthday' }, many: { de: 'Geburtstage', en: 'birthdays' } },
  security: {
    one: { de: 'Sicherheitshinweis', en: 'security notice' },
    many: { de: 'Sicherheitshinweise', en: 'security notices' },
  },
  other: { one: { de: 'andere Mail', en: 'other mail' }, many: { de: 'andere Mails', en: 'other mails' } },
};
