import { LABEL_KEYS, type LabelKey } from './labels.ts';
import { type PlannedLabel, plannedLabel } from './plan.ts';
import type { Settings } from './settings.ts';

type LabelIds = Readonly<Partial<Record<LabelKey, string>>>;

/** Ids of labels that exist by name. Gmail tells names apart without regard to case. */
export function knownLabels(
  existing: readonly { readonly id: string; readonly name: string }[],
  wanted: readonly PlannedLabel[],
): LabelIds {
  const ids: Partial<Record<LabelKey, string>> = {};
  for (const { key, name } of wanted) {
    const found = existing.find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) ids[key] = found.id;
  }
  return ids;
}

/** Every label that the settings can lead to. */
export function wantedLabels(settings: Settings): readonly PlannedLabel[] {
  return LABEL_KEYS.map((key) => plannedLabel(key, settings));
}
