import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run as runCli } from '../../src/cli/run.ts';

/** What a call of the command line left behind. */
export interface Session {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface SessionOptions {
  readonly stdin?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Width of the terminal; without it the output goes to a file. */
  readonly columns?: number;
  readonly now?: number;
}

/** The day of all sessions: 1 March 2026, noon UTC. */
export const NOW = Date.UTC(2026, 2, 1, 12);

/** `vorzimmer ARGS` with its streams in strings, as a terminal session. */
export async function run(args: readonly string[], options: SessionOptions = {}): Promise<Session> {
  let stdout = '';
  let stderr = '';
  const isTTY = options.columns !== undefined;
  const io: Io = {
    stdout: {
      write: (text) => {
        stdout += text;
      },
      isTTY,
      columns: options.columns ?? null,
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
      isTTY: false,
      columns: null,
    },
    stdin: async function* () {
      if (options.stdin !== undefined) yield options.stdin;
    },
    env: { LANG: 'en_GB.UTF-8', ...options.env },
    now: () => options.now ?? NOW,
    mailWorker: null,
  };
  const code = await runCli(args, io);
  return { stdout, stderr, code };
}

/** A folder for one test file; `write` makes a file in it and returns its path. */
export function folder(): {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'vorzimmer-test-'));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
