import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'private-tie',
  group: 'known',
  source: 'S0',
  reason: { de: 'Nennt gemeinsame Menschen oder Privates.', en: 'Names shared people or private ties.' },
  patterns: [
    String.raw`\b(?:grüße?|gruss|grüssle|liebe grüße|gruß) (?:an|auch an|a) (?:die |deine[nr]? |de |dei |den |ihre[nr]? )?(?:kinder|familie|frau|mann|kids|eltern|mama|papa|[a-z]{3,12} und|andrea|sabine)`,
    String.raw`\b(?:nachbar(?:in)?|cousin|cousine|schwager|schwägerin|onkel|tante|neffe|nichte|trauzeug(?:e|in)|patenkind|kumpel|spezl|spezi|vereinskolleg(?:e|in)|sandkasten…|jugendfreund…|taufpate) ~?(?:von|vom|aus|hier|deine[rs]?|here|damals)`,
    String.raw`\b(?:deine?|your|unsere?) (?:(?:alte[rn]?|beste[rn]?) )?(?:cousin|cousine|schwester|bruder|schwager|neffe|nichte|nachbar(?:in)?|kumpel|vater|mutter|mann|frau|kinder|kids|mum|dad|brother|sister|neighbou?r|buddy|cousin|wife|husband|nephew|niece) (?:here|hier|vom|von|aus|hat|und|and|told|says|sagt|in|geht|geht's|grüß)`,
    String.raw`\b(?:fußball|handball|volleyball|tennis|sport|ruder|segel|chor|musik|schützen|turn|feuerwehr|elternabend|kita|kindergarten|krabbelgruppe|elternbeirat|yoga|hundeschule|tanzkurs|stammtisch|band|bundeswehr|zivi|pfadfinder…)(?:verein|club|training|gruppe|kurs|schule|zeit)? ~?(?:zusammen|kennen|gemeinsam|gespielt|gesungen|damals|neben|deine[nrms]? (?:sohn|tochter|kinder))`,
    String.raw`\b(?:we|our (?:kids|children|daughters|sons|dogs)) (?:live|play(?:ed)?|sing|sang|row(?:ed)?|go|went) (?:next door|together|in the same|to the same)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Liebe Grüße an die Kinder.', 'Hier ist deine Nachbarin aus dem dritten Stock.'],
    en: ['Your neighbour here, from the third floor.', 'Our kids play in the same team.'],
  },
  silent: {
    de: ['Wir haben Kunden in der Nachbarschaft.', 'Ein Geschenk für die Familie.'],
    en: ['Family businesses trust us.', 'We sell to neighbours.'],
  },
};
