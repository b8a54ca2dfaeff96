import type { FollowUpState } from '../../rules/facts.ts';
import type { Localised } from '../../text/localised.ts';

/** Sentences about the memory file and about where people stand. */
export const MEMORY = {
  withPath: (path: string, sentence: Localised): Localised => ({
    de: `${path}: ${sentence.de}`,
    en: `${path}: ${sentence.en}`,
  }),
  unreadable: (path: string, reason: Localised): Localised => ({
    de: `${path} ${reason.de}.`,
    en: `${path} ${reason.en}.`,
  }),
  unwritable: (path: string, reason: Localised): Localised => ({
    de: `Das Gedächtnis wurde nicht gespeichert: ${path} ${reason.de}.`,
    en: `The memory was not saved: ${path} ${reason.en}.`,
  }),
  notOurs: (path: string): Localised => ({
    de: `${path} ist kein Gedächtnis von Vorzimmer und bleibt, wie es ist. Bitte nennen Sie eine andere Datei.`,
    en: `${path} is not a memory of Vorzimmer and stays as it is. Please name another file.`,
  }),
  missing: (path: string): Localised => ({
    de: `${path} gibt es noch nicht. „vorzimmer triage … --memory ${path}“ legt es an.`,
    en: `${path} does not exist yet. “vorzimmer triage … --memory ${path}” makes it.`,
  }),
  damaged: (path: string): Localised => ({
    de: `${path} ist beschädigt und wurde nicht verändert.`,
    en: `${path} is damaged and was not changed.`,
  }),
  putAside: (path: string, aside: string): Localised => ({
    de: `${path} ist beschädigt. Die Datei liegt jetzt unter ${aside}; das Gedächtnis beginnt von vorn.`,
    en: `${path} is damaged. The file is kept as ${aside}; the memory starts afresh.`,
  }),
  inUse: (path: string): Localised => ({
    de: `${path} wird gerade von einem anderen Lauf geschrieben. Bitte versuchen Sie es gleich noch einmal.`,
    en: `${path} is being written by another run. Please try again in a moment.`,
  }),
  nobody: (query: string): Localised => ({
    de: `„${query}“ steht nicht im Gedächtnis. Wer neu ist, lässt sich mit der Profiladresse notieren.`,
    en: `“${query}” is not in the memory. Somebody new can be noted by the profile address.`,
  }),
  several: (query: string, people: readonly string[]): Localised => ({
    de: `„${query}“ kann mehrere Personen meinen: ${people.join(', ')}. Bitte nennen Sie eine davon.`,
    en: `“${query}” may mean several people: ${people.join(', ')}. Please name one of them.`,
  }),
  badEvent: (event: string, known: readonly string[]): Localised => ({
    de: `„${event}“ lässt sich nicht notieren. Möglich sind: ${known.join(', ')}.`,
    en: `“${event}” cannot be noted. Possible are: ${known.join(', ')}.`,
  }),
  badMoment: (value: string): Localised => ({
    de: `--at braucht einen Tag wie 2026-01-31 oder einen Zeitpunkt wie 2026-01-31T14:30, nicht „${value}“.`,
    en: `--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T14:30, not “${value}”.`,
  }),
  badDays: (value: string): Localised => ({
    de: `--days braucht eine Zahl von 1 bis 365, nicht „${value}“.`,
    en: `--days needs a number from 1 to 365, not “${value}”.`,
  }),
  noted: (name: string, state: string): Localised => ({
    de: `Notiert: ${name}, ${state}.`,
    en: `Noted: ${name}, ${state}.`,
  }),
  needsMemory: {
    de: 'Es fehlt --memory mit der Datei, in der das Gedächtnis liegt.',
    en: 'The option --memory with the file of the memory is missing.',
  },
  waiting: (count: string): Localised => ({
    de: `Wartet auf Antwort · ${count}`,
    en: `Waiting for an answer · ${count}`,
  }),
  silent: (count: string, days: string): Localised => ({
    de: `Keine Antwort seit ${days} Tagen oder länger · ${count}`,
    en: `No answer for ${days} days or longer · ${count}`,
  }),
  answered: (count: string): Localised => ({
    de: `Hat geantwortet · ${count}`,
    en: `Has answered · ${count}`,
  }),
  askedOn: (day: string, days: string): Localised => ({
    de: `gefragt am ${day}, vor ${days} Tagen`,
    en: `asked on ${day}, ${days} days ago`,
  }),
  askedYesterday: (day: string): Localised => ({
    de: `gefragt am ${day}, vor 1 Tag`,
    en: `asked on ${day}, 1 day ago`,
  }),
  askedToday: { de: 'heute gefragt', en: 'asked today' },
  answeredOn: (day: string): Localised => ({ de: `Antwort vom ${day}`, en: `answered on ${day}` }),
  nobodyWaits: {
    de: 'Niemand wartet und niemand schweigt.',
    en: 'Nobody is waiting and nobody is silent.',
  },
  totals: (people: string, size: string): Localised => ({
    de: `${people} Personen im Gedächtnis · ${size} KB`,
    en: `${people} people in the memory · ${size} KB`,
  }),
} as const;

/** Where somebody stands, as a word after a number or a name. */
export const STATE_WORDS: Readonly<Record<FollowUpState, Localised>> = {
  new: { de: 'neu', en: 'new' },
  asked: { de: 'gefragt', en: 'asked' },
  answered: { de: 'beantwortet', en: 'answered' },
  'no-answer': { de: 'ohne Antwort', en: 'no answer' },
  done: { de: 'erledigt', en: 'done' },
};
