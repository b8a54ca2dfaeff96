import type { StateView } from '../contract.ts';
import { getState } from './api.ts';
import { type Words, wordsFor } from './strings.ts';

export type Route =
  | { readonly view: 'folder'; readonly folder: string }
  | { readonly view: 'thread'; readonly threadId: string };

/** What every part of the page needs to know, and how it asks for a new look at everything. */
export interface App {
  state: StateView;
  words: Words;
  route: Route;
  /** The folder to go back to from a thread. */
  folder: string;
  /** Asks the server anew and draws the mailbox; the sidebar stays as it is. */
  refresh(): Promise<void>;
  /** The sidebar shows what belongs to this mail; null for the homepage. */
  select(messageId: string | null): Promise<void>;
  /** Opens a draft in the editor. */
  edit(draftId: string): Promise<void>;
}

/** The route in the address bar; the inbox where there is none. */
export function routeFromHash(hash: string): Route {
  const [, kind = '', id = ''] = hash.split('/');
  const decoded = decodeURIComponent(id);
  if (kind === 'thread' && decoded !== '') return { view: 'thread', threadId: decoded };
  return { view: 'folder', folder: kind === 'folder' && decoded !== '' ? decoded : 'inbox' };
}

export const folderHash = (folder: string): string => `#/folder/${encodeURIComponent(folder)}`;
export const threadHash = (threadId: string): string => `#/thread/${encodeURIComponent(threadId)}`;

export async function newState(): Promise<{ state: StateView; words: Words }> {
  const state = await getState();
  return { state, words: wordsFor(state.language) };
}

/** A day or, for today, a time, in the user's language. */
export function shortDate(date: number, app: Pick<App, 'state'>): string {
  const { now, language } = app.state;
  const day = (time: number): string => new Date(time).toDateString();
  if (day(date) === day(now))
    return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(date);
  const sameYear = new Date(date).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

export function longDate(date: number, app: Pick<App, 'state'>): string {
  return new Intl.DateTimeFormat(app.state.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}
