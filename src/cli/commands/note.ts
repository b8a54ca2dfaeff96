import { Command } from 'commander';
import { peopleCalled } from '../../memory/find.ts';
import { lastWrittenAt, standingOf } from '../../memory/lists.ts';
import type { Memory } from '../../memory/memory.ts';
import { type PersonKey, personAtAddress } from '../../memory/person.ts';
import { rememberUser, type UserEvent } from '../../memory/remember.ts';
import { DEFAULT_SETTINGS } from '../../triage/settings.ts';
import type { Cli } from '../cli.ts';
import { Failure, wrongUse } from '../failure.ts';
import { readMemory, saveMemory } from '../memory/file.ts';
import { MEMORY, STATE_WORDS } from '../texts/memory.ts';
import { STATUS } from '../texts/status.ts';

interface Options {
  readonly memory?: string;
  readonly at?: string;
}

type Noted = (at: number) => UserEvent;

const EVENTS: Readonly<Record<string, Noted>> = {
  asked: (at) => ({ type: 'asked', at }),
  answered: (at) => ({ type: 'answered', at }),
  met: (at) => ({ type: 'met', at }),
  decided: (at) => ({ type: 'decided', at }),
  confirmed: (at) => ({ type: 'decided', decision: 'confirmed', at }),
  declined: (at) => ({ type: 'decided', decision: 'declined', at }),
  'never-ask': (at) => ({ type: 'never-ask', at }),
  'ask-again': (at) => ({ type: 'ask-again', at }),
};

const DAY = 86_400_000;

/**
 * The moment that `--at` names, in the time zone of the user. A day without a time is that day after what the person wrote on
 * it: who says "asked on Monday" asked after the request of that Monday, and an answer of the same evening counts.
 * @throws Failure for anything else
 */
function momentOf(value: string | undefined, memory: Memory, person: PersonKey, now: number): number {
  if (value === undefined) return now;
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/.exec(value);
  const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map((part) => Number(parts?.[part] ?? 0));
  const at = new Date(year ?? 0, (month ?? 0) - 1, day, hour, minute);
  if (parts === null || at.getMonth() + 1 !== month || at.getHours() !== hour)
    throw wrongUse(MEMORY.badMoment(value));
  if (parts[4] !== undefined) return at.getTime();
  const written = lastWrittenAt(memory, person);
  const sameDay = written !== null && written >= at.getTime() && written < at.getTime() + DAY;
  return sameDay ? written + 1000 : at.getTime();
}

/**
 * Who is meant. A profile address is enough for somebody new: people meet before anybody sends a request.
 * @throws Failure where nobody or several people can be meant
 */
function personCalled(memory: Memory, query: string): PersonKey {
  const people = peopleCalled(memory, query);
  const person = people[0] ?? personAtAddress(query);
  if (person === null) throw new Failure(MEMORY.nobody(query));
  if (people.length > 1) throw new Failure(MEMORY.several(query, people));
  return person;
}

async function note(query: string, event: string, options: Options, cli: Cli): Promise<void> {
  if (options.memory === undefined) throw wrongUse(MEMORY.needsMemory);
  const noted = Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
  if (noted === undefined) throw wrongUse(MEMORY.badEvent(event, Object.keys(EVENTS)));
  const memory = readMemory(options.memory);
  const now = cli.io.now();
  const person = personCalled(memory, query);
  const at = momentOf(options.at, memory, person, now);
  const changed = await saveMemory(
    options.memory,
    rememberUser(memory, person, noted(at)),
    now,
    cli.complain,
  );
  const days = DEFAULT_SETTINGS.judgement.silentAfterDays;
  const { name, state } = standingOf(changed, person, now, days);
  cli.print(MEMORY.noted(name, STATE_WORDS[state][cli.language])[cli.language]);
}

/** `vorzimmer note PERSON EVENT --memory FILE` */
export function command(cli: Cli): Command {
  const texts = STATUS[cli.language];
  return new Command('note')
    .description(texts.note.description)
    .argument('<person>', texts.note.person)
    .argument('<event>', texts.note.event)
    .option('--memory <file>', texts.memory)
    .option('--at <moment>', texts.note.at)
    .action((person: string, event: string, options: Options) => note(person, event, options, cli));
}
