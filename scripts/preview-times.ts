/**
 * How long people wait: from `npm start` to the rendered inbox, and for a card. Prints milliseconds.
 * Run it on a machine that has nothing else to do: `npm run times`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createPreview } from '../src/preview/preview.ts';

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const RUNS = 15;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Starts `npm start` and gives its address with the time until it was printed. */
async function started(): Promise<{ url: string; milliseconds: number; stop: () => void }> {
  const from = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (match !== null) resolve(match[0]);
    });
    child.on('exit', () => reject(new Error('npm start ended')));
  });
  const stop = (): void => {
    child.removeAllListeners('exit');
    // npm has children of its own; the group goes together.
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  return { url, milliseconds: performance.now() - from, stop };
}

function cardTimes(): void {
  const preview = createPreview({
    code: readFileSync('dist/Code.js', 'utf8'),
    manifest: readFileSync('dist/appsscript.json', 'utf8'),
    seed: [readFileSync('examples/inbox.mbox')],
  });
  const ids = [...preview.mailbox.state.messages.keys()];
  const times: Record<string, number[]> = { onHomepage: [], onMessage: [], onShowSettings: [] };
  // On a machine that does other things too, the time of the processor says more than the clock on the wall.
  const busy: Record<string, number[]> = { onHomepage: [], onMessage: [], onShowSettings: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const [functionName, list] of Object.entries(times)) {
      const messageId = functionName === 'onMessage' ? (ids[run % ids.length] ?? null) : null;
      preview.mailbox.clock.advance(60_000);
      const before = process.cpuUsage();
      list.push(preview.call({ functionName, messageId, parameters: {}, form: {} }).milliseconds);
      const { user, system } = process.cpuUsage(before);
      busy[functionName]?.push((user + system) / 1000);
    }
  for (const [name, list] of Object.entries(times))
    process.stdout.write(
      `${name}: median ${median(list).toFixed(0)} ms, slowest ${Math.max(...list).toFixed(0)} ms, processor ${median(busy[name] ?? []).toFixed(0)} ms, ${RUNS} runs, each in a fresh context\n`,
    );
}

const server = await started();
process.stdout.write(`npm start until its address is printed: ${server.milliseconds.toFixed(0)} ms\n`);
if (existsSync(BROWSER)) {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const from = performance.now();
  await page.goto(server.url);
  await page.locator('.row').first().waitFor();
  const rendered = performance.now() - from;
  await page.locator('.card-title').first().waitFor();
  const card = performance.now() - from;
  process.stdout.write(
    `page until the inbox is there: ${rendered.toFixed(0)} ms, until the first card: ${card.toFixed(0)} ms\n`,
  );
  process.stdout.write(
    `npm start until the rendered inbox: ${(server.milliseconds + rendered).toFixed(0)} ms\n`,
  );
  await browser.close();
}
server.stop();
cardTimes();
