import type { Params } from './methods.ts';

/** HTTP verb and path below /gmail/v1/users/{userId}/ of every method, as in Google's discovery document. */
const ROUTES: readonly (readonly [method: string, verb: string, path: string])[] = [
  ['getProfile', 'GET', 'profile'],
  ['messages.list', 'GET', 'messages'],
  ['messages.batchModify', 'POST', 'messages/batchModify'],
  ['messages.get', 'GET', 'messages/{id}'],
  ['messages.modify', 'POST', 'messages/{id}/modify'],
  ['messages.attachments.get', 'GET', 'messages/{messageId}/attachments/{id}'],
  ['messages.send', 'POST', 'messages/send'],
  ['messages.trash', 'POST', 'messages/{id}/trash'],
  ['messages.delete', 'DELETE', 'messages/{id}'],
  ['drafts.send', 'POST', 'drafts/send'],
  ['labels.list', 'GET', 'labels'],
  ['labels.create', 'POST', 'labels'],
  ['labels.get', 'GET', 'labels/{id}'],
  ['labels.patch', 'PATCH', 'labels/{id}'],
  ['labels.update', 'PUT', 'labels/{id}'],
  ['labels.delete', 'DELETE', 'labels/{id}'],
  ['threads.list', 'GET', 'threads'],
  ['threads.get', 'GET', 'threads/{id}'],
  ['drafts.list', 'GET', 'drafts'],
  ['drafts.create', 'POST', 'drafts'],
  ['drafts.get', 'GET', 'drafts/{id}'],
  ['drafts.update', 'PUT', 'drafts/{id}'],
  ['drafts.delete', 'DELETE', 'drafts/{id}'],
  ['history.list', 'GET', 'history'],
];

const PREFIX = /^\/gmail\/v1\/users\/([^/]+)\/(.+)$/;

function placeholders(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [at, piece] of wanted.entries()) {
    const value = given[at] ?? '';
    if (piece.startsWith('{')) values[piece.slice(1, -1)] = decodeURIComponent(value);
    else if (piece !== value) return null;
  }
  return values;
}

/** The method of the API behind a request, with its parameters; null where there is none. */
export function routeOf(verb: string, url: URL): { readonly method: string; readonly params: Params } | null {
  const match = PREFIX.exec(url.pathname);
  if (match === null) return null;
  const [, userId = '', path = ''] = match;
  for (const [method, wantedVerb, pattern] of ROUTES) {
    if (verb !== wantedVerb) continue;
    const values = placeholders(pattern, path);
    if (values === null) continue;
    const params: Record<string, unknown> = { userId: decodeURIComponent(userId), ...values };
    for (const key of new Set(url.searchParams.keys())) {
      const all = url.searchParams.getAll(key);
      params[key] = all.length > 1 ? all : all[0];
    }
    return { method, params };
  }
  return null;
}
