import { labelName } from './labels.ts';
import type { Settings } from './settings.ts';
import type { Triaged } from './triage.ts';

/** One triaged mail as the JSON contract prints it (docs/json.md): the same names in every shell. */
export function recordOf(triaged: Triaged, settings: Settings): Readonly<Record<string, unknown>> {
  const { notification, judgement } = triaged;
  return {
    platform: notification.platform,
    kind: notification.kind,
    authentic: notification.authenticity.verdict,
    requester: notification.requester,
    message: notification.message,
    language: notification.language,
    formality: notification.formality,
    answerableByMail: notification.replyTo !== null,
    category: judgement?.category ?? null,
    confidence: judgement?.confidence ?? null,
    findings: (judgement?.findings ?? []).map((finding) => ({
      ...finding,
      reason: finding.reason[settings.uiLanguage],
    })),
    advice: judgement?.advice ?? null,
    labels: triaged.labels.map((key) => labelName(key, settings.uiLanguage, settings.labels.parent)),
    drafts: triaged.drafts,
  };
}
