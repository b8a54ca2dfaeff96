import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'platform-suggests',
  group: 'suggestion',
  source: 'S4',
  reason: { de: 'Nur die Plattform hat Sie vorgeschlagen.', en: 'Only the platform suggested you.' },
  patterns: [
    String.raw`\b(?:xing|linkedin|plattform|platform|system|algorithm(?:us)?|app|seite|vorschlag(?:sliste)?|vorschläge[n]?|maschine|computer|suggestion[s]?|sidebar|box|robot|software|notification|benachrichtigung) (?:[^.!?]{0,40})\b(?:schlägt|schlug|vorgeschlagen|vorschlag|zeigt|zeigte|meint|meinte|sagt|sagte|empfiehlt|empfahl|findet|glaubt|will|denkt|behauptet|anzeigt|angezeigt|suggest(?:s|ed)?|says|said|thinks|recommend(?:s|ed)?|show(?:s|ed|ing)?|keeps?|insists|tells|told|wants|reckons|popped|put)\b`,
    String.raw`\b(?:personen,? die sie kennen|people you may know|kennen könnten|may know each other|might know each other|should know each other|kontaktvorschl…|kontaktempfehlung…|vorgeschlagen worden|wurden mir (?:angezeigt|vorgeschlagen)|wurdest mir (?:angezeigt|vorgeschlagen)|mir (?:angezeigt|vorgeschlagen)|keep (?:popping|coming|turning) up|in my suggestions|suggested (?:contact|connection)|shown to me|als vorschlag|vorschlagsliste)\b`,
    String.raw`\b(?:gemeinsame[nr]? kontakte[n]?|gemeinsame[nr]? bekannte[n]?|mutual (?:contacts?|connections?|friends?)|shared (?:contacts?|connections?)|connections? in common|contacts in common|common (?:contacts|connections)|share (?:a )?(?:few |dozen |several |many |[0-9]{1,9} )?(?:contacts|connections)|both connected to|über (?:drei|ein paar|zwei) ecken|ecken kennen)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['XING meint, dass wir uns kennen könnten.', 'Wir haben elf gemeinsame Kontakte.'],
    en: ['LinkedIn suggested you to me.', 'We share seven mutual connections.'],
  },
  silent: {
    de: [
      'Das System ist ausgefallen.',
      'Ein guter Rat zur Güte.',
      'Mein Vorschlag: Sie schicken uns ein Muster.',
    ],
    en: ['The system is down.', 'A fair proposal.'],
  },
};
