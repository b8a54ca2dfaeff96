import { GmailError, GmailSilence } from '../gmail/errors.ts';
import type { Mailbox } from '../gmail/mailbox.ts';
import type { Params } from '../gmail/methods.ts';
import type { Json } from '../gmail/resource.ts';
import { AppsScriptError, ExecutionKilled, type Service, service } from './service.ts';

/** Fields of type *bytes*: Apps Script decodes them and hands out signed bytes, not base64. */
const BYTE_FIELDS: ReadonlySet<string> = new Set(['data', 'raw']);

/** An answer of the API as the advanced service shows it. */
function withSignedBytes(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && BYTE_FIELDS.has(key))
    return [...new Int8Array(Buffer.from(value, 'base64url'))];
  if (Array.isArray(value)) return value.map((item) => withSignedBytes(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withSignedBytes(item, name)]));
}

/** Calls the mailbox; its errors become those of Apps Script. */
export function callFromScript(mailbox: Mailbox, method: string, params: Params, body: Json = {}): Json {
  try {
    return mailbox.call(method, params, body);
  } catch (error) {
    if (error instanceof GmailError)
      throw new AppsScriptError(
        'GoogleJsonResponseException',
        `API call to gmail.users.${method} failed with error: ${error.message}`,
        {
          code: error.code,
          message: error.message,
          errors: [{ domain: 'global', reason: error.reason, message: error.message }],
        },
      );
    if (error instanceof GmailSilence && error.kind === 'killed') throw new ExecutionKilled();
    if (error instanceof GmailSilence)
      throw new AppsScriptError('Exception', 'Exception: Service timed out: Gmail');
    throw error;
  }
}

/** The order of a method's arguments in Apps Script: body first, then path, then a table of options. */
type Argument = 'body' | 'userId' | 'id' | 'messageId' | 'options';

const SIGNATURES: Readonly<Record<string, readonly Argument[]>> = {
  getProfile: ['userId'],
  'messages.list': ['userId', 'options'],
  'messages.get': ['userId', 'id', 'options'],
  'messages.modify': ['body', 'userId', 'id'],
  'messages.batchModify': ['body', 'userId'],
  'messages.attachments.get': ['userId', 'messageId', 'id'],
  'labels.list': ['userId'],
  'labels.get': ['userId', 'id'],
  'labels.create': ['body', 'userId'],
  'labels.patch': ['body', 'userId', 'id'],
  'labels.update': ['body', 'userId', 'id'],
  'labels.delete': ['userId', 'id'],
  'threads.list': ['userId', 'options'],
  'threads.get': ['userId', 'id', 'options'],
  'drafts.list': ['userId', 'options'],
  'drafts.get': ['userId', 'id', 'options'],
  'drafts.create': ['body', 'userId'],
  'drafts.update': ['body', 'userId', 'id'],
  'drafts.delete': ['userId', 'id'],
  'history.list': ['userId', 'options'],
};

function paramsFrom(method: string, args: readonly unknown[]): { params: Params; body: Json } {
  const wanted = SIGNATURES[method] ?? [];
  const bad = (): never => {
    throw new AppsScriptError(
      'Exception',
      `Invalid number or type of arguments for gmail.users.${method}(${wanted.join(', ')}): ${JSON.stringify(args)}`,
    );
  };
  const required = wanted.filter((name) => name !== 'options').length;
  if (args.length < required || args.length > wanted.length) bad();
  let params: Params = {};
  let body: Json = {};
  wanted.forEach((name, at) => {
    const value = args[at];
    if (name === 'body' || name === 'options') {
      if (value === undefined && name === 'options') return;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) bad();
      if (name === 'body') body = value as Json;
      else params = { ...params, ...(value as Json) };
    } else {
      if (typeof value !== 'string' || value === '') bad();
      params = { ...params, [name]: value };
    }
  });
  if (params.userId !== 'me') throw new AppsScriptError('Exception', "The preview knows only the user 'me'.");
  return { params, body };
}

/** The Gmail advanced service over that mailbox: synchronous, with the body first and bytes as signed arrays. */
export function createGmailService(mailbox: Mailbox): Service {
  const method =
    (name: string) =>
    (...args: unknown[]) => {
      const { params, body } = paramsFrom(name, args);
      return withSignedBytes(callFromScript(mailbox, name, params, body));
    };
  const collection = (prefix: string, names: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(names).map(([shown, name]) => [shown, method(`${prefix}.${name}`)]));
  const messages = collection('messages', {
    list: 'list',
    get: 'get',
    modify: 'modify',
    batchModify: 'batchModify',
  });
  const users = service('Users', {
    getProfile: method('getProfile'),
    Messages: service('Messages', {
      ...messages,
      Attachments: service('Attachments', { get: method('messages.attachments.get') }),
    }),
    Labels: service(
      'Labels',
      collection('labels', {
        list: 'list',
        get: 'get',
        create: 'create',
        patch: 'patch',
        update: 'update',
        remove: 'delete',
      }),
    ),
    Threads: service('Threads', collection('threads', { list: 'list', get: 'get' })),
    Drafts: service(
      'Drafts',
      collection('drafts', {
        list: 'list',
        get: 'get',
        create: 'create',
        update: 'update',
        remove: 'delete',
      }),
    ),
    History: service('History', collection('history', { list: 'list' })),
  });
  return service('Gmail', { Users: users });
}
