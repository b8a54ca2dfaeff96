import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The command that opens a page; null where there is nobody to look at it (no display, CI, no terminal). */
export function browserCommand(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  isTerminal: boolean,
  exists: (path: string) => boolean = existsSync,
): readonly string[] | null {
  if (env.CI !== undefined || !isTerminal) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const hasDisplay = env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  return hasDisplay && exists('/usr/bin/xdg-open') ? ['/usr/bin/xdg-open'] : null;
}

/** Opens the address in the user's browser where there is one. Failing to is no error: the address is printed. */
export function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env, process.stdout.isTTY === true);
  if (command === null) return;
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
