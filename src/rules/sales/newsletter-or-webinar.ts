import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'newsletter-or-webinar',
  group: 'sales',
  source: 'S4',
  reason: {
    de: 'Wirbt für Newsletter, Webinar oder Inhalte.',
    en: 'Advertises a newsletter, webinar or content.',
  },
  patterns: [
    String.raw`\b(?:newsletter|webinar|masterclass|online-?kongress|e-?book|live-?training|(?:[0-9]{1,2}-?(?:day|tage)-?|free |kostenlose |unsere |my |our )(?:challenge|guide)|(?:ultimate|practical|free) guide|leitfaden|video-?kurs|online-?kurs|community beitreten|whatsapp-?gruppe|quick report|demo videos?|artikel (?:zu|geschrieben)|link zum (?:webinar|leitfaden|newsletter|video|download|artikel|training|e-?book)|anmeldelink|hier anmelden|register here|sign up here|new book|mein(?:em)? buch|mein neues buch)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Melden Sie sich zu meinem Webinar an.', 'Hier der Link zum Leitfaden.'],
    en: ['Join my masterclass.', 'I wrote a quick report.'],
  },
  silent: {
    de: ['Neuigkeiten aus dem Dorf.', 'Das Buch ist schön.'],
    en: ['News from the village.', 'The book is fine.', 'Please guide me, it is a challenge.'],
  },
};
