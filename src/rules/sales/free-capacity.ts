import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'free-capacity',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Bietet eigene Leistungen oder freie Kapazität an.',
    en: 'Offers services or free capacity of their own.',
  },
  patterns: [
    String.raw`\b(?:haben|hat|have|has|mit|got) (?:[a-z]{1,14} ){0,3}(?:kapazität(?:en)?|capacity|freie plätze|slots) ?(?:frei|available|left|in|im|für|for|$)`,
    String.raw`\b(?:kapazität(?:en)? frei|freie kapazität(?:en)?|spare capacity|free capacity|freie termine)\b`,
    String.raw`\b(?:wir sind|we are|i am|i'm|ich bin|als) (?:an? |ein |eine )?(?:[a-z-]{2,20} ){0,2}(?:hersteller|manufacturer|supplier|lieferant|anbieter|dienstleister|provider|virtual assistant|virtuelle assistentin|virtueller assistent|full-service…|development company|entwicklungsteam|versicherungsmakler…|finanzcoach…|handelsvertret…|vertriebspartner)\b`,
    String.raw`\b(?:ich vertrete|i represent|wir vertreten|we represent|we manufacture|wir fertigen|wir produzieren|wir vertreiben|wir verkaufen|we translate|we print|we clean|wir reinigen|wir drucken|wir übersetzen|wir gestalten|wir digitalisieren|ich fotografiere|ich texte|ich gestalte|i design|i photograph|i write copy)\b`,
    String.raw`\b(?:alles aus einer hand|one-stop shop|everything under one roof|alles unter einem dach|anfrage genügt|sprechen sie mich (?:gern |gerne |jederzeit )?an|nehme (?:dir|ihnen) (?:[a-z]{1,14} ){0,5}ab|iso certified|iso-zertifiziert)\b`,
  ],
  // Whoever asks for somebody else's capacity has a need.
  unless: [
    String.raw`\b(?:wir suchen|we are looking|kannst du (?:uns )?helfen|haben sie (?:noch )?kapazit…|hast du (?:noch )?kapazit…|do you have (?:any )?capacity|auftrag…? (?:abzugeben|weitergeben))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unser Betrieb hat im Mai noch Kapazitäten frei.', 'Wir reinigen Praxen und Kanzleien.'],
    en: ['Our studio has capacity in April.', 'We manufacture pens in Ghent.'],
  },
  silent: { de: ['Haben Sie noch Kapazitäten im Mai?'], en: ['Do you have capacity in April?'] },
};
