import type { Localised } from '../../text/localised.ts';

/** Assessing a pasted text, and checking one's own request. */
export const TOOLS = {
  paste: { de: 'Text beurteilen', en: 'Assess a text' },
  pasteIntro: {
    de: 'Für Nachrichten, die nur auf XING oder LinkedIn stehen: einfügen und beurteilen lassen. Der Text wird nicht gespeichert.',
    en: 'For messages that only stand on XING or LinkedIn: paste one and have it judged. The text is not stored.',
  },
  text: { de: 'Text der Anfrage', en: 'Text of the request' },
  name: { de: 'Name (für Anrede und Bekanntes)', en: 'Name (for salutation and what is known)' },
  platform: { de: 'Plattform', en: 'Platform' },
  assess: { de: 'Beurteilen', en: 'Assess' },
  nothing: { de: 'Bitte fügen Sie erst einen Text ein.', en: 'Please paste a text first.' },
  draft: { de: 'Entwurf zum Kopieren', en: 'Draft to copy' },
  own: { de: 'Eigene Anfrage prüfen', en: 'Check my own request' },
  ownIntro: {
    de: 'So liest sich Ihre Anfrage für jemanden mit einer klaren Strategie. Der Text wird nicht gespeichert.',
    en: 'This is how your request reads to somebody with a clear strategy. The text is not stored.',
  },
  ownText: { de: 'Text Ihrer Anfrage', en: 'Text of your request' },
  ownCheck: { de: 'Prüfen', en: 'Check' },
  ownMissing: { de: 'Was noch fehlt', en: 'What is missing' },
  ownWeakens: { de: 'Was sie schwächt', en: 'What weakens it' },
  ownHelps: { de: 'Was für sie spricht', en: 'What speaks for it' },
  ownNotes: { de: 'Außerdem', en: 'Besides' },
} as const satisfies Readonly<Record<string, Localised>>;
