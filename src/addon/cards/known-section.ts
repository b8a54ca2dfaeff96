import { MESSAGE as T } from '../strings/message.ts';
import { KNOWN_WORDS } from '../strings/words.ts';
import type { ActionView, ButtonView, SectionView, WidgetView } from '../view.ts';
import type { MessageInput } from './message.ts';

const DAY = 86_400_000;

/** What is known about the requester besides this mail; no section where nothing is. */
export function knownSection({ triaged, language, now }: MessageInput): readonly SectionView[] {
  const { facts, notification } = triaged;
  const lines: string[] = facts.known.map((by) => KNOWN_WORDS[by][language]);
  if (facts.askedAt !== null) {
    lines.push(T.waiting[language](Math.max(0, Math.floor((now - facts.askedAt) / DAY))));
    if (facts.followUp === 'no-answer') lines.push(T.silent[language]);
  }
  if (facts.followUp === 'answered') lines.push(T.answered[language]);
  if (facts.followUp === 'done') lines.push(T.done[language]);
  if (facts.meetings > 0) lines.push(T.met[language](facts.meetings));
  if (facts.twins > 0) lines.push(T.twins[language](facts.twins));
  if (facts.visited === true) lines.push(T.visited[language]);
  const shared = notification.requester?.sharedContacts ?? null;
  if (shared !== null && shared > 0) lines.push(T.shared[language](shared));
  if (facts.neverAsk) lines.push(T.neverAsk[language]);
  if (lines.length === 0) return [];
  const widgets = lines.map((text): WidgetView => ({ kind: 'paragraph', text }));
  return [{ header: T.known[language], widgets }];
}

/** What the user tells us: asked, answered, met, done. */
export function nextSection({ triaged, language }: MessageInput): SectionView {
  const id = triaged.mail.gmail?.id ?? '';
  const button = (text: string, event: string): ButtonView => {
    const action: ActionView = { run: 'onFollowUp', parameters: { id, event } };
    return { text, action };
  };
  return {
    header: T.next[language],
    widgets: [
      {
        kind: 'buttons',
        buttons: [
          button(T.iAsked[language], 'asked'),
          button(T.gotAnswer[language], 'answered'),
          button(T.weMet[language], 'met'),
          button(T.isDone[language], 'decided'),
          triaged.facts.neverAsk
            ? button(T.again[language], 'ask-again')
            : button(T.never[language], 'never-ask'),
        ],
      },
    ],
  };
}
