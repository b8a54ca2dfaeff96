import { PLATFORM_NAMES } from '../platforms/names.ts';
import type { Formality, UiLanguage } from '../text/localised.ts';
import { isWestern } from '../text/western.ts';
import type { ReplySubject } from './drafts.ts';
import { holdsLeftover, holdsLink, phrase, plainBlock, plainLine } from './plain.ts';
import { quoteFor } from './quote.ts';
import { salutation } from './salutation.ts';
import type { ReplySettings } from './settings.ts';
import type { SlotValues } from './slots.ts';
import { pick } from './variant.ts';

const CLOSINGS: Readonly<Record<'du' | 'sie' | 'you', readonly string[]>> = {
  du: ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße'],
  sie: ['Viele Grüße', 'Freundliche Grüße', 'Mit freundlichen Grüßen'],
  you: ['Best regards', 'Kind regards', 'Best wishes'],
};

function closing(language: UiLanguage, formality: Formality, settings: ReplySettings, key: number): string {
  const greetings = CLOSINGS[language === 'en' ? 'you' : formality];
  const greeting = (settings.tone === 'brief' ? greetings[0] : pick(greetings, key >>> 8)) ?? '';
  const lines = plainBlock([settings.name ?? '', settings.signature ?? ''].join('\n'));
  if (lines === '') return greeting;
  return `${greeting}${language === 'en' ? ',' : ''}\n${lines}`;
}

/** What to call the thing that is answered; feminine in German, so that "Ihre" fits both. */
function requestWord(subject: ReplySubject, language: UiLanguage): string {
  const { kind, platform } = subject.notification;
  if (kind === 'message') return language === 'de' ? 'Nachricht' : 'message';
  if (language === 'de') return 'Kontaktanfrage';
  return platform === 'linkedin' ? 'invitation' : 'contact request';
}

const NO_COMPANY = /^(?:tba|tbd|n\/?a|none|keine?|privat|self.?employed|selbst.{0,10}|freelance.{0,3})$/i;

/** A company as words in a sentence; null for what looks like an address, an essay or a placeholder ("tba"). */
function companyWords(company: string | null): string | null {
  const [first = ''] = plainLine(company ?? '').split(/\s?[|•·(]/);
  const words = phrase(first.replace(/["„“”«»]/g, ''));
  if (
    words === null ||
    words.length > 50 ||
    holdsLink(words) ||
    holdsLeftover(words) ||
    NO_COMPANY.test(words)
  )
    return null;
  const sound = isWestern(words)
    ? /^[A-Za-zÄÖÜäöüß0-9][A-Za-zÄÖÜäöüß0-9&.,'’+/ -]{0,50}$/.test(words) && /[A-Za-zÄÖÜäöüß]{2}/.test(words)
    : /^[\p{L}\p{N}][\p{L}\p{M}\p{N}&.,'’+/ -]{0,50}$/u.test(words) &&
      /\p{L}{2}/u.test(words) &&
      !/\p{M}{3}/u.test(words);
  return sound && !/[.,]{2}/.test(words) ? words : null;
}

/** The link or the text: a link is shorter to read. */
function explanation(settings: ReplySettings): string | null {
  const url = plainBlock(settings.explanationUrl ?? '');
  if (/^https?:\/\/\S{3,500}$/.test(url)) return url;
  return plainBlock(settings.explanationText ?? '') || null;
}

/** Everything that is known for the slots of a reply; null for what is not. */
export function slotValues(
  subject: ReplySubject,
  settings: ReplySettings,
  language: UiLanguage,
  formality: Formality,
  key: number,
): SlotValues {
  const { notification, judgement } = subject;
  const { requester, message, platform } = notification;
  const sameLanguage = notification.language === language;
  return {
    salutation: salutation(requester, language, formality),
    closing: closing(language, formality, settings, key),
    request: requestWord(subject, language),
    platform: platform === null ? null : PLATFORM_NAMES[platform],
    quote: sameLanguage ? quoteFor(message, judgement, requester?.name ?? '', language) : null,
    company: companyWords(requester?.company ?? null),
    event: phrase(settings.nextEvent),
    offer: phrase(settings.offer),
    explanation: explanation(settings),
  };
}
