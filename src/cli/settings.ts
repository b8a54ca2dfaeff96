import { readFileSync } from 'node:fs';
import { CATEGORIES } from '../judgement/category.ts';
import { STRATEGIES, type StrategyName } from '../judgement/strategies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../triage/settings.ts';
import { settingsFrom } from '../triage/settings-schema.ts';
import type { Cli } from './cli.ts';
import { Failure, systemReason, wrongUse } from './failure.ts';
import { SETTINGS } from './texts/settings.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = systemReason(error);
    throw new Failure({ de: `${path} ${reason.de}.`, en: `${path} ${reason.en}.` });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Failure(SETTINGS.noJson(path, error instanceof Error ? error.message : ''));
  }
}

/**
 * A file may hold all settings, as the add-on exports them, or only the part that makes a strategy
 * (`strategy`, `rows`, `topics`, …), or only its rows (`no-text`: `decline-kindly`).
 */
function wholeSettings(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.some((key) => Object.hasOwn(DEFAULT_SETTINGS, key))) return value;
  const rowsOnly = keys.some((key) => (CATEGORIES as readonly string[]).includes(key));
  return { judgement: rowsOnly ? { rows: value } : value };
}

/**
 * The settings of one call: what the file says, in the language of the call.
 * @param strategy the value of `--strategy`: a name or a JSON file; undefined for the default
 * @throws Failure naming the row that cannot be read
 */
export function settingsFor(strategy: string | undefined, cli: Cli): Settings {
  const spoken: Settings = {
    ...DEFAULT_SETTINGS,
    uiLanguage: cli.language,
    replies: { ...DEFAULT_SETTINGS.replies, language: cli.language },
  };
  if (strategy === undefined) return spoken;
  if ((STRATEGIES as readonly string[]).includes(strategy))
    return { ...spoken, judgement: { ...spoken.judgement, strategy: strategy as StrategyName } };
  if (!/[./\\]/.test(strategy)) throw wrongUse(SETTINGS.noStrategy(strategy, STRATEGIES.join(', ')));
  const value = wholeSettings(jsonOf(strategy));
  const { settings, problems } = settingsFrom(value);
  const [first] = problems;
  if (first !== undefined)
    throw wrongUse({
      de: problems.map(({ sentence }) => `${strategy}: ${sentence.de}`).join(' '),
      en: problems.map(({ sentence }) => `${strategy}: ${sentence.en}`).join(' '),
    });
  const replies = isRecord(value) && isRecord(value.replies) ? value.replies : {};
  return {
    ...settings,
    uiLanguage: cli.language,
    replies:
      replies.language === undefined ? { ...settings.replies, language: cli.language } : settings.replies,
  };
}
