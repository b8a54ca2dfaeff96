/**
 * Letters as software sends them, each with what it exchanges between two requesters. Invented.
 * `{first}`, `{company}`, `{field}`, `{small}` are filled anew for every copy.
 */
export const LETTERS: readonly string[] = [
  'Hallo {first}, {small} bin ich auf Ihr Profil gestoßen und beeindruckt, was Sie bei {company} aufgebaut haben. Wir begleiten Unternehmen aus {field} bei der Gewinnung neuer Kunden über LinkedIn, planbar und ohne Kaltakquise. Hätten Sie {small} zwanzig Minuten Zeit für ein Gespräch?',
  'Guten Tag {first}, ich leite den Einkauf bei {company} und wir vergeben im Frühjahr die Wartung unserer drei Hallen neu. Aus {field} fehlt uns noch ein zweiter Bieter. Dürfte ich Ihnen {small} die Ausschreibung schicken?',
  'Hi {first}, I {small} came across your profile while researching leaders in {field}. At {company} we help teams like yours cut onboarding time by forty percent. Would you be open to a short call next week to see whether this makes sense?',
  'Liebe {first}, als Veranstalterin der Fachtagung {field} suche ich für den Herbst noch zwei Stimmen aus der Praxis. Ihr Aufsatz über {company} hat mich {small} überzeugt. Könnten Sie sich einen Vortrag von dreißig Minuten vorstellen?',
  'Dear {first}, {company} has retained us to find a head of operations for their {field} division in Vienna. Your background looks {small} relevant. The package is attractive and the role reports directly to the board. May I send you the brief?',
  'Moin {first}, wir haben {small} eine Anfrage aus {field} für ein Projekt bei {company}, Start sofort, remote zu achtzig Prozent, Laufzeit zwölf Monate mit Option auf Verlängerung. Passt das zu deiner Verfügbarkeit und deinem Stundensatz?',
  'Hello {first}, imagine waking up every morning knowing your money works for you. My mentor at {company} showed me a system from {field} that changed my life {small} within weeks. If you are serious about freedom, message me the word start.',
  'Hallo {first}, mein Team und ich entwickeln bei {company} eine Software, mit der Betriebe aus {field} ihre Angebote in zehn Minuten schreiben statt in zwei Stunden. Wir suchen {small} fünf Pilotkunden, die sie kostenlos testen und ehrlich Rückmeldung geben.',
  'Sehr geehrte {first}, ich vertrete eine Stiftung, die Vorhaben aus {field} fördert. Der Beirat von {company} hat Ihren Namen genannt, als es um die Auswertung der letzten drei Jahre ging. Wären Sie {small} bereit, ein Angebot abzugeben?',
  'Hi {first}, we met {small} briefly at the {field} conference, right after the panel with {company}. You mentioned a checklist for supplier audits and I promised to send you our version in return. Shall I drop it here or by mail?',
  'Servus {first}, ich schreibe meine Masterarbeit über {field} und brauche noch vier Interviews mit Leuten, die bei {company} oder vergleichbaren Häusern Prozesse geändert haben. Vierzig Minuten, anonym, {small} gern am Telefon. Magst du mitmachen?',
  'Hello {first}, our investors have asked {company} to diversify beyond {field}, and your portfolio caught my eye. We offer pre-approved financing from two hundred thousand upward, no collateral needed, funds {small} available within ten days.',
];

/** What a sequence tool puts into the gaps. */
export const GAPS = {
  first: [
    'Anna',
    'Dr. Kern',
    'Herr Wolters',
    'Priya',
    'Frau Aydin',
    'John',
    'Matthias',
    'Elif',
    'Tomasz',
    'Greta',
  ],
  company: [
    'Nordwerk',
    'Alpina Systeme',
    'Brightside',
    'Kontor Elbe',
    'Halden Group',
    'Fjordline',
    'Werkhof Süd',
    'Lumen',
  ],
  field: [
    'Maschinenbau',
    'health care',
    'Logistik',
    'der Pflege',
    'renewable energy',
    'Handwerk',
    'retail',
    'Bildung',
  ],
  small: ['eben', 'just', 'wohl', 'auch', 'so', '', 'mal', 'now', 'hier'],
} as const;
