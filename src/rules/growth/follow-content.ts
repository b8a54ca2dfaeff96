import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'follow-content',
  group: 'growth',
  source: 'own',
  reason: { de: 'Will Ihren Beiträgen folgen.', en: 'Wants to follow your posts.' },
  patterns: [
    String.raw`\b(?:beiträge[n]?|posts|inhalte[n]?) (?:[a-z]{1,12} ){0,2}(?:ver)?folgen\b`,
    String.raw`\b(?:folge[n]?|verfolge[n]?|mitlesen|mitles|lese|follow|following|(?:read|reading) (?:all |more of )?your|learn from|lernen von|von (?:ihnen|dir) lernen) (?:[^.!?]{0,30})\b(?:beiträge[n]?|posts?|inhalte|content|updates|thinking|journey|articles|work|writing|schaffen|weg|themen)\b|\b(?:follow|following|learn from) (?:what )?you\b`,
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Ich würde gern Ihre Beiträge verfolgen.'], en: ['I follow your posts with joy.'] },
  silent: { de: ['Folgen Sie der Straße.'], en: ['Follow the road.', 'I read that you teach singing.'] },
};
