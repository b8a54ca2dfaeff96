import { problemLine, templateFile } from '../../replies/template-file.ts';
import type { Settings } from '../../triage/settings.ts';
import { settingsFrom } from '../../triage/settings-schema.ts';
import { type OwnTemplate, templatesCard } from '../cards/templates.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { changeStored, openSession } from '../session.ts';
import { TEMPLATES as T } from '../strings/templates.ts';
import type { ActionOutcome } from '../view.ts';

export function onOpenTemplates(event: AddonEvent): ActionOutcome {
  const { settings, language } = openSession(event.language);
  return { show: { how: 'push', card: templatesCard(settings, language, null) } };
}

export function onEditTemplate(event: AddonEvent): ActionOutcome {
  const { settings, language } = openSession(event.language);
  const wanted = settings.replies.ownTemplates.find(({ file }) => file === event.parameters.file) ?? null;
  return { show: { how: 'update', card: templatesCard(settings, language, wanted) } };
}

/** Saves a template after the same checks as on the command line; the first problem is named with file, line and slot. */
export function onSaveTemplate(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const own: OwnTemplate = { file: inputOf(event, 'file').trim(), source: inputOf(event, 'source') };
  const [problem] = templateFile(own.file, own.source).problems;
  if (problem !== undefined) return { say: problemLine(problem, language) };
  const { settings } = openSession(language);
  const others = settings.replies.ownTemplates.filter(({ file }) => file !== own.file);
  const next = settingsFrom(withTemplates(settings, [...others, own]));
  const [wrong] = next.problems;
  if (wrong !== undefined) return { say: wrong.sentence[language] };
  changeStored(language, () => ({ settings: next.settings }));
  return {
    say: T.saved[language],
    show: { how: 'update', card: templatesCard(next.settings, language, own) },
  };
}

export function onRemoveTemplate(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const { settings } = changeStored(language, (stored) => ({
    settings: withTemplates(
      stored.settings,
      stored.settings.replies.ownTemplates.filter(({ file }) => file !== event.parameters.file),
    ),
  }));
  return { say: T.removed[language], show: { how: 'update', card: templatesCard(settings, language, null) } };
}

function withTemplates(settings: Settings, ownTemplates: readonly OwnTemplate[]): Settings {
  return { ...settings, replies: { ...settings.replies, ownTemplates } };
}
