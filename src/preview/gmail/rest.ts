import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BatchAnswer, batchBody, batchRequests, MOST_IN_BATCH } from './batch.ts';
import { GmailError, GmailSilence } from './errors.ts';
import type { Mailbox } from './mailbox.ts';
import { createOAuth, type OAuth, type OAuthAnswer, type OAuthClient } from './oauth.ts';
import type { Json } from './resource.ts';
import { routeOf } from './routes.ts';

const MOST_BYTES = 50_000_000;
const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** An error in the shape that Google's clients read. */
function errorJson(code: number, reason: string, message: string): Json {
  const errors = [{ message, domain: 'global', reason }];
  return { error: { code, message, errors, status: STATUS[code] ?? 'UNKNOWN' } };
}

const UNAUTHENTICATED = errorJson(
  401,
  'authError',
  'Request had invalid authentication credentials. Expected OAuth 2 access token.',
);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES)
      throw new GmailError(400, 'uploadTooLarge', 'Request payload size exceeds the limit.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** One call of the API. @throws GmailSilence where the caller shall get no answer */
function answerOf(mailbox: Mailbox, verb: string, url: URL, body: string): { status: number; json: Json } {
  try {
    const route = routeOf(verb, url);
    if (route === null)
      return { status: 404, json: errorJson(404, 'notFound', `Not found: ${url.pathname}`) };
    const user = route.params.userId;
    if (user !== 'me' && user !== mailbox.address)
      return { status: 403, json: errorJson(403, 'forbidden', 'Delegation denied') };
    const json = mailbox.call(
      route.method,
      route.params,
      body.trim() === '' ? {} : (JSON.parse(body) as Json),
    );
    return { status: 200, json };
  } catch (error) {
    if (error instanceof GmailError)
      return { status: error.code, json: errorJson(error.code, error.reason, error.message) };
    if (error instanceof SyntaxError)
      return { status: 400, json: errorJson(400, 'parseError', 'Parse Error') };
    throw error;
  }
}

function tokenOf(headers: IncomingMessage['headers']): string {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

function sendJson(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=UTF-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(json));
}

function sendOAuth(response: ServerResponse, answer: OAuthAnswer): void {
  if (answer.location !== undefined) response.writeHead(answer.status, { Location: answer.location }).end();
  else if (answer.text !== undefined)
    response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=UTF-8' }).end(answer.text);
  else sendJson(response, answer.status, answer.json);
}

function sendBatch(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse, body: string): void {
  const requests = batchRequests(request.headers['content-type'] ?? '', body);
  if (requests === null || requests.length > MOST_IN_BATCH) {
    const sentence =
      requests === null
        ? 'Failed to parse batch request'
        : `The batch request exceeds ${MOST_IN_BATCH} calls.`;
    sendJson(response, 400, errorJson(400, 'badRequest', sentence));
    return;
  }
  const answers = requests.map(({ contentId, verb, path, body: inner }): BatchAnswer => {
    return { contentId, ...answerOf(mailbox, verb, new URL(path, 'http://127.0.0.1'), inner) };
  });
  const boundary = 'batch_preview';
  response.writeHead(200, { 'Content-Type': `multipart/mixed; boundary=${boundary}` });
  response.end(batchBody(answers, boundary));
}

/**
 * Answers a request to the Gmail API, its batches or OAuth.
 * @returns false where the path is none of theirs, so that another handler may have it
 */
export async function handleGmail(
  mailbox: Mailbox,
  oauth: OAuth,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const ours = /^\/(?:gmail\/v1\/|batch(?:\/gmail\/v1)?$|o\/oauth2\/v2\/auth$|token$|revoke$)/.test(
    url.pathname,
  );
  if (!ours) return false;
  try {
    const body = await bodyOf(request);
    if (url.pathname === '/o/oauth2/v2/auth') sendOAuth(response, oauth.authorise(url.searchParams));
    else if (url.pathname === '/token') sendOAuth(response, oauth.token(new URLSearchParams(body)));
    else if (url.pathname === '/revoke')
      sendOAuth(response, oauth.revoke(new URLSearchParams(body === '' ? url.search : body)));
    else if (!oauth.accepts(tokenOf(request.headers))) sendJson(response, 401, UNAUTHENTICATED);
    else if (url.pathname.startsWith('/batch')) sendBatch(mailbox, request, response, body);
    else {
      const { status, json } = answerOf(mailbox, request.method ?? 'GET', url, body);
      sendJson(response, status, json);
    }
  } catch (error) {
    // No answer: the line goes dead in the middle, as a timeout or a killed process looks from outside.
    if (error instanceof GmailSilence) response.destroy();
    else if (error instanceof GmailError)
      sendJson(response, error.code, errorJson(error.code, error.reason, error.message));
    else throw error;
  }
  return true;
}

export interface GmailServer {
  /** `http://127.0.0.1:PORT/`, the rootUrl of the official client. */
  readonly url: string;
  readonly oauth: OAuth;
  close(): Promise<void>;
}

export const PREVIEW_CLIENT: OAuthClient = { id: 'preview.apps.example', secret: 'preview-secret' };

/** Serves that mailbox over HTTP on 127.0.0.1, on a free port. */
export async function startGmailServer(
  mailbox: Mailbox,
  client: OAuthClient = PREVIEW_CLIENT,
): Promise<GmailServer> {
  const oauth = createOAuth(client, mailbox.clock);
  const server = createServer((request, response) => {
    handleGmail(mailbox, oauth, request, response).then(
      (handled) => {
        if (!handled) sendJson(response, 404, errorJson(404, 'notFound', 'Not found'));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    oauth,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
