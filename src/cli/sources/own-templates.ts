import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownTemplateProblems } from '../../replies/drafts.ts';
import type { ReplySettings } from '../../replies/settings.ts';
import { problemLine } from '../../replies/template-file.ts';
import { Failure, systemReason } from '../failure.ts';

/**
 * The reply settings with the templates of a folder added.
 * @throws Failure that names file, line and slot of every mistake
 */
export function withTemplatesOf(folder: string, settings: ReplySettings): ReplySettings {
  let files: readonly { readonly file: string; readonly source: string }[];
  try {
    files = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
  } catch (error) {
    const reason = systemReason(error);
    throw new Failure({ de: `${folder} ${reason.de}.`, en: `${folder} ${reason.en}.` });
  }
  const all = { ...settings, ownTemplates: [...settings.ownTemplates, ...files] };
  const problems = ownTemplateProblems(all);
  if (problems.length === 0) return all;
  const lines = (language: 'de' | 'en') =>
    problems.map((problem) => problemLine(problem, language)).join(' · ');
  throw new Failure({ de: lines('de'), en: lines('en') });
}
