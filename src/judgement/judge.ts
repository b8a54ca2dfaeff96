import type { Verdict } from '../mail/authenticity.ts';
import type { Subject } from '../rules/subject.ts';
import { assessmentOf } from './assessment.ts';
import { exceptionFinding } from './exceptions.ts';
import type { Judgement } from './judgement.ts';
import { adviceFor } from './row-changes.ts';
import type { JudgementSettings } from './settings.ts';
import { PRESETS } from './strategies.ts';

/**
 * What a request is and what to do about it under the user's strategy, with reasons.
 * @param now milliseconds since the epoch; decides between `wait` and "silent for N days"
 */
export function judge(
  subject: Subject,
  authenticity: Verdict,
  settings: JudgementSettings,
  now: number,
): Judgement {
  const { category, confidence, realShare, findings } = assessmentOf(subject);
  const exception = exceptionFinding(subject, settings.exceptions);
  const { advice, because } = adviceFor({
    category,
    confidence,
    realShare,
    row: settings.rows[category] ?? PRESETS[settings.strategy][category],
    facts: subject.facts,
    authenticity,
    isException: exception !== null,
    isUnread: subject.kind === 'message' && category === 'no-text',
    settings,
    now,
  });
  return {
    category,
    confidence,
    advice,
    findings: exception === null ? findings : [exception, ...findings],
    because,
  };
}
