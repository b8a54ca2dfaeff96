import type { Verdict } from '../mail/authenticity.ts';
import { findingsIn } from '../rules/registry.ts';
import type { Subject } from '../rules/subject.ts';
import type { Judgement } from './judgement.ts';
import type { JudgementSettings } from './settings.ts';
import { PRESETS } from './strategies.ts';

/**
 * What a request is and what to do about it under the user's strategy, with reasons.
 * @param now milliseconds since the epoch; decides between `wait` and "silent for N days"
 */
export function judge(
  subject: Subject,
  _authenticity: Verdict,
  settings: JudgementSettings,
  _now: number,
): Judgement {
  const findings = findingsIn(subject);
  const category = findings.some((finding) => finding.rule === 'no-text') ? 'no-text' : 'unclear';
  const advice = settings.rows[category] ?? PRESETS[settings.strategy][category];
  return {
    category,
    confidence: 0.5,
    advice,
    findings,
    because: { de: `Zeile „${category}“ Ihrer Strategie.`, en: `Row “${category}” of your strategy.` },
  };
}
