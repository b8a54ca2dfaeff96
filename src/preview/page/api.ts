import type {
  CallAnswer,
  CallRequest,
  DraftView,
  MessageView,
  PageLanguage,
  StateView,
  ThreadRow,
} from '../contract.ts';

async function ask<T>(verb: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: verb,
    ...(body === undefined
      ? {}
      : body instanceof Blob
        ? { body, headers: { 'Content-Type': 'application/octet-stream' } }
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`${verb} ${path}: ${response.status}`);
  return (await response.json()) as T;
}

const at = (collection: string, id: string): string => `/api/${collection}/${encodeURIComponent(id)}`;

export const getState = (): Promise<StateView> => ask('GET', '/api/state');
export const getFolder = (folder: string): Promise<readonly ThreadRow[]> => ask('GET', at('folders', folder));
export const getThread = (id: string): Promise<readonly MessageView[]> => ask('GET', at('threads', id));
export const getDraft = (id: string): Promise<DraftView> => ask('GET', at('drafts', id));
export const putDraft = (draft: DraftView): Promise<unknown> => ask('PUT', at('drafts', draft.id), draft);
export const deleteDraft = (id: string): Promise<unknown> => ask('DELETE', at('drafts', id));
export const callAddOn = (request: CallRequest): Promise<CallAnswer> => ask('POST', '/api/call', request);
export const addMails = (file: Blob): Promise<{ readonly mails: number }> => ask('POST', '/api/mails', file);
export const runTriggers = (): Promise<{ readonly runs: number }> => ask('POST', '/api/triggers', {});
export const moveClock = (days: number): Promise<StateView> => ask('POST', '/api/clock', { days });
export const setSwitches = (switches: {
  readonly language?: PageLanguage;
  readonly slow?: boolean;
}): Promise<StateView> => ask('POST', '/api/switches', switches);
export const startAfresh = (): Promise<StateView> => ask('POST', '/api/reset', {});
