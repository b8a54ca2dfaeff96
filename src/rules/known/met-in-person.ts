import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'met-in-person',
  group: 'known',
  source: 'S0',
  reason: {
    de: 'Sie haben sich getroffen oder miteinander gesprochen.',
    en: 'You met or spoke with each other.',
  },
  patterns: [
    String.raw`\b(?:schön|nett|toll|super|klasse|spannend|gefreut|freude|angenehm|gut),? (?:war ?s |war es |dass wir |sie |dich |euch |ihnen |es |dir |mich ){0,4}~?(?:kennen ?(?:zu ?)?(?:ge)?lern…|getroffen|zu treffen|unterhalten|gesprochen|ausgetauscht)`,
    String.raw`\b(?:wir|mir|mer) (?:haben|hatten|hamm|hend|ham|sind|waren|saßen|standen|lernten|trafen) (?:uns |ja |doch |gestern |letzte |vorgestern |am |auf |im |in |bei |beim |neulich |kürzlich |heute )?~(?:kennen ?gelernt|getroffen|gesprochen|unterhalten|begegnet|gesehen|telefoniert|ausgetauscht|geplaudert|gequatscht|gschwätzt|nebeneinander|kennengelernt)`,
    String.raw`\b(?:haben|hatten) wir (?:uns|ja|doch|gestern|neulich|kurz|mal|am|auf|bei|vor)~(?:kennen ?gelernt|getroffen|gesprochen|unterhalten|telefoniert|gesehen)`,
    String.raw`\b(?:wie|so wie) (?:eben |gestern |heute |neulich |gerade |vorhin |letzte woche |am \w{1,12} |auf der \w{1,20} |kurz |bereits |telefonisch ){0,3}(?:besprochen|vereinbart|versprochen|ausgemacht|abgemacht|angekündigt|abgesprochen)`,
    String.raw`\b(?:unser(?:e[mnrs]?)?) (?:[a-z]{1,14} ){0,2}(?:gespräch…|unterhaltung|telefonat|telefongespräch|begegnung|treffen|plausch|mittagessen|kaffee|smalltalk|diskussion|fahrt|zugfahrt) ~?(?:am|auf|bei|beim|im|in|von|vom|letzte…|gestern|heute|vorgestern|neulich|war|hat)\b`,
    String.raw`\b(?:danke|dankeschön|vielen dank|dank) ~?(?:für|fürs) (?:das |die |deine |ihre |unser |den )?(?:[a-z]{1,14} ){0,2}(?:gespräch|unterhaltung|telefonat|plausch|zeit gestern|gestern|treffen|abend|mittagessen|vorstellung bei)`,
    String.raw`\b(?:great|nice|good|lovely|pleasure|wonderful|fun|enjoyed) (?:to have met|to meet|meeting|talking|speaking|chatting|running into|seeing|sitting|sharing)(?: to| with)? you\b`,
    String.raw`\b(?:enjoyed|loved|following up on|after|as promised in|thought of) (?:our|the) (?:[a-z]{1,12} )?(?:conversation|chat|talk|discussion|call|meeting|lunch|coffee|dinner)`,
    String.raw`\bthanks? (?:you )?(?:so much |again |a lot ){0,4}for (?:the |your |our |taking the time to )(?:conversation|chat|talk|call|introduction|intro|lunch|coffee|speak|meet|help (?:yesterday|last))`,
    String.raw`\b(?:we|i) (?:met|spoke|talked|chatted|bumped|ran into|sat next) (?:you |briefly |yesterday |last |at |on |in |during |with you |over )`,
    String.raw`\b(?:neben (?:dir|ihnen) (?:gesessen|gestanden)|saß (?:gestern |neulich )?neben|am (?:messe)?stand ~(?:gesprochen|unterhalten)|as discussed|as agreed|as promised)\b`,
    String.raw`\b(?:speak|spoke|speaking) with me\b`,
    String.raw`\b(?:mal|gestern|neulich) (?:über|am telefon) ~gesprochen\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Es war schön, Sie gestern auf der Messe kennenzulernen.',
      'Wie vorhin am Telefon besprochen, hier mein Kontakt.',
      'Danke für das gute Gespräch am Freitag.',
    ],
    en: ['Great meeting you in Graz last week.', 'Thanks again for the conversation today.'],
  },
  silent: {
    de: ['Ich würde Sie gern kennenlernen.', 'Können wir bald sprechen?'],
    en: ['I would like to meet you.', 'Let us have a conversation.'],
  },
};
