import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stillClock } from '../../src/preview/clock.ts';
import { createPreview } from '../../src/preview/preview.ts';
import { type PreviewServer, startServer } from '../../src/preview/server.ts';
import { CODE, MANIFEST } from './add-on.ts';
import { mail } from './mail.ts';

const FILES = 'index.html page.js page.css logo.png roboto-400.woff2 roboto-500.woff2 roboto-700.woff2';
let server: PreviewServer;
let folder: string;
const preview = createPreview({ code: CODE, manifest: MANIFEST, clock: stillClock(0) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const name of FILES.split(' ')) writeFileSync(join(folder, name), name);
  server = await startServer(preview, folder, 0);
});
afterAll(() => server.close());

/** A request with headers that fetch would not let us set. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server of the preview', () => {
  it('gives the page under a policy that lets nothing in or out', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toBe('index.html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('answers nobody but its own page: other names and other origins are refused', async () => {
    expect(await ask('/api/state')).toBe(200);
    expect(await ask('/api/state', { Host: 'evil.example' })).toBe(403);
    expect(await ask('/api/reset', { Origin: 'https://evil.example' }, 'POST')).toBe(403);
    expect(await ask('/gmail/v1/users/me/messages', { Host: 'evil.example' })).toBe(403);
  });

  it('serves no file outside its list', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/main.js', '/etc/passwd'])
      expect(await ask(path)).toBe(404);
  });

  it('refuses what it cannot read with 400', async () => {
    const post = (path: string, body: string) => fetch(`${server.url}${path}`, { method: 'POST', body });
    expect((await post('api/clock', '{"days":-1}')).status).toBe(400);
    expect((await post('api/call', 'x')).status).toBe(400);
    expect((await post('api/unknown', '{}')).status).toBe(404);
  });

  it('shows a mail in a frame of its own, without anything that runs, loads or leads away', async () => {
    const html =
      '<script>alert(1)</script><img src="https://evil.example/x.png" alt="Logo"><a href="https://evil.example/token">Annehmen</a><p onclick="x()" style="background:url(https://evil.example);color:red">Text</p><svg><a xlink:href="javascript:x()">y</a></svg><form action="/x"><input></form>';
    const { id } = preview.mailbox.receive(mail({ 'Content-Type': 'text/html' }, html));
    const response = await fetch(`${server.url}mail/${id}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
    const body = await response.text();
    expect(body).toContain('<span class="link">Annehmen</span><p style="color:red">Text</p>');
    expect(body).toContain('Logo');
    expect(body).not.toMatch(/evil|script|onclick|form|svg/);
  });

  it('takes another port where the wanted one is taken', async () => {
    const second = await startServer(preview, folder, server.port);
    expect(second.port).not.toBe(server.port);
    expect((await fetch(`${second.url}api/state`)).status).toBe(200);
    await second.close();
  });
});
