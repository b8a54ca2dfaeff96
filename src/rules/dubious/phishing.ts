import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'phishing',
  group: 'dubious',
  source: 'own',
  reason: {
    de: 'Verlangt Daten, Klicks oder Geld unter einem Vorwand.',
    en: 'Asks for data, clicks or money under a pretext.',
  },
  patterns: [
    String.raw`\b(?:konto|account|zugang|profil|mitgliedskonto|mitgliedschaft|profile|mailbox|password|passwort) (?:[^.!?]{0,50})\b(?:gesperrt|sperrung|eingeschränkt|verifizier…|bestätig(?:en|t)|abgelaufen|gelöscht|deaktiviert|suspended|restricted|locked|limited|verify|verification|expire[sd]?|confirm|disabled|compromised|flagged)\b`,
    String.raw`\b(?:kartennummer|kreditkarte(?:ndaten)?|tan-?(?:nummer…|liste|code)|ihre tan|deine tan|zugangsdaten|anmeldedaten|login-?daten|iban|western union|gift ?card|gutscheinkarte|erbschaft|millionen (?:euro|dollar)|inheritance|next of kin|beneficiary|million (?:dollars|usd|euros|pounds)|transfer of funds|lottery|lotterie|gewinnspiel|you have won|sie haben gewonnen|vorauszahlung|advance fee|bearbeitungsgebühr|barrister (?:mr|mrs|dr|esq)|(?:my|our|contact) barrister|diplomatic (?:courier|agent|bag|delivery)|anhang öffnen|öffnen sie den anhang|open the attachment|click (?:here|the link|below|this link)|klicken sie (?:hier|auf|innerhalb)|security (?:alert|team|department)|sicherheitsteam|sicherheitswarnung|verify your|unusual (?:activity|login)|ungewöhnliche (?:aktivität|anmeldung)|sofortkredit|darlehen ohne|kredit ohne|loan (?:offer|at|of|without)|ohne schufa)\b`,
    String.raw`\b(?:whatsapp|telegram|signal|hangouts|wechat|line id|zangi) (?:[^.!?]{0,24})(?:\+?[0-9]{5,20}|nummer|number|me|an|group|gruppe|weiter|contact|instead)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ihr Konto wurde gesperrt, bitte verifizieren Sie Ihre Daten.', 'Schreib mir auf Telegram weiter.'],
    en: ['Verify your account or it will be suspended.'],
  },
  silent: {
    de: ['Das Kontor liegt am Hafen.', 'Bis März gibt es 25 % Nachlass.'],
    en: ['The accountant called.', 'Your classmate Vincent Tan became a barrister.'],
  },
};
