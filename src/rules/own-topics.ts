import { fold } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import type { PreparedText } from './prepared-text.ts';

export const OWN_TOPIC = 'own-topic';

const LETTER = /[a-z0-9]/;

/** The text names one of the user's topics or services, at the beginning of a word ("Orgel" also in "Orgelbau"). */
export function ownTopicFindings(topics: readonly string[], text: PreparedText): Finding[] {
  const findings: Finding[] = [];
  for (const topic of topics) {
    const word = fold(topic.trim());
    if (word.length < 3) continue;
    for (let at = text.folded.indexOf(word); at >= 0; at = text.folded.indexOf(word, at + 1)) {
      if (at > 0 && LETTER.test(text.folded.charAt(at - 1))) continue;
      const end = at + word.length;
      findings.push({
        rule: OWN_TOPIC,
        start: at,
        end,
        quote: text.original.slice(at, end),
        reason: { de: 'Nennt eines Ihrer Themen.', en: 'Names one of your topics.' },
      });
      break;
    }
  }
  return findings;
}
