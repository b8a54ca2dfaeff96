import type { Localised } from '../text/localised.ts';
import type { Category } from './category.ts';

/** What a category is called when the product speaks to its user. Neutral: the requester may look over the shoulder. */
export const CATEGORY_NAMES: Readonly<Record<Category, Localised>> = {
  'known-person': { de: 'Bekannte Person', en: 'Known person' },
  'concrete-need': { de: 'Konkretes Anliegen', en: 'Concrete need' },
  'concrete-offer': { de: 'Konkretes Angebot', en: 'Concrete offer' },
  'press-or-speaking': { de: 'Presse oder Auftritt', en: 'Press or speaking' },
  referral: { de: 'Empfehlung', en: 'Referral' },
  question: { de: 'Frage', en: 'Question' },
  'event-or-group': { de: 'Veranstaltung oder Gruppe', en: 'Event or group' },
  recruiting: { de: 'Stelle oder Projektvermittlung', en: 'Job or placement' },
  'vague-benefit': { de: 'Unbestimmter Nutzen', en: 'Unspecified benefit' },
  'network-growth': { de: 'Netzwerk erweitern', en: 'Growing a network' },
  'profile-visit': { de: 'Profilbesuch', en: 'Profile visit' },
  'platform-suggestion': { de: 'Vorschlag der Plattform', en: 'Suggested by the platform' },
  'no-text': { de: 'Ohne eigenen Text', en: 'Without own text' },
  'sales-pitch': { de: 'Angebot zum Kauf', en: 'Sales offer' },
  dubious: { de: 'Mit Vorsicht zu lesen', en: 'To be read with caution' },
  complaint: { de: 'Reaktion auf eine Ablehnung', en: 'Reaction to a refusal' },
  unclear: { de: 'Unklar', en: 'Unclear' },
};
