import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiAnswer, apiAnswer } from './api.ts';
import { createOAuth } from './gmail/oauth.ts';
import { handleGmail, PREVIEW_CLIENT } from './gmail/rest.ts';
import type { Preview } from './preview.ts';

export interface PreviewServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const MOST_BYTES = 200_000_000;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** The page runs its own script and talks to its own server, nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const COMMON = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Files of the page by their path; nothing outside this list is served. */
function pageFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = [
    'index.html',
    'page.js',
    'page.css',
    'logo.png',
    'roboto-400.woff2',
    'roboto-500.woff2',
    'roboto-700.woff2',
  ];
  return new Map(
    names.map((name) => [name === 'index.html' ? '/' : `/${name}`, readFileSync(join(folder, name))]),
  );
}

/**
 * Only this page on this machine may talk to the server: another website must not reach it through the browser,
 * neither under a name that resolves here (Host) nor by a cross-site request (Origin).
 */
function isOwn(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((name) => origin === `http://${name}`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new RangeError('Too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: ApiAnswer): void {
  const { status, html, json, policy } = answer;
  response.writeHead(status, {
    ...COMMON,
    'Content-Type': html === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'Content-Security-Policy': policy ?? PAGE_POLICY,
  });
  response.end(html ?? JSON.stringify(json));
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the page, its API and the Gmail REST door of the same mailbox on 127.0.0.1.
 * @param folder where the built page lies
 * @param wantedPort taken when free, else a free one; 0 for any
 */
export async function startServer(
  preview: Preview,
  folder: string,
  wantedPort: number,
): Promise<PreviewServer> {
  const files = pageFiles(folder);
  const oauth = createOAuth(PREVIEW_CLIENT, preview.mailbox.clock);
  let port = wantedPort;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwn(request, port)) {
      send(response, { status: 403, json: { error: 'Only the page of the preview may ask.' } });
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = request.method === 'GET' ? files.get(pathname) : undefined;
    if (file !== undefined) {
      const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { ...COMMON, 'Content-Type': type, 'Content-Security-Policy': PAGE_POLICY });
      response.end(file);
      return;
    }
    if (await handleGmail(preview.mailbox, oauth, request, response)) return;
    const answer = apiAnswer(preview, request.method ?? 'GET', pathname, await bodyOf(request));
    if (answer?.delay !== undefined) await wait(answer.delay);
    send(response, answer ?? { status: 404, json: { error: 'Not found' } });
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, json: { error: 'The preview failed; its terminal says why.' } });
    });
  });
  try {
    await listen(server, wantedPort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
