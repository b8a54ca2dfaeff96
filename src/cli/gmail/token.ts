import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod';
import { Failure, systemReason } from '../failure.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';

const TOKEN = z.object({
  refresh_token: z.string().min(1),
  access_token: z.string().optional(),
  expiry_date: z.number().optional(),
  scope: z.string().optional(),
});

/** What a login leaves behind. Times in milliseconds since the epoch. Never printed, never logged. */
export type Token = z.infer<typeof TOKEN>;

/** The token of the last login; null where nobody logged in. @throws Failure where the file cannot be read */
export function storedToken(path: string): Token | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Failure(TROUBLE.fileUnreadable(path, systemReason(error)));
  }
  try {
    return TOKEN.parse(JSON.parse(text));
  } catch {
    throw new Failure(TROUBLE.tokenDamaged(path));
  }
}

/** Keeps the token where only the user can read it (mode 0600, folder 0700). */
export async function storeToken(path: string, token: Token): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileAtomic(path, `${JSON.stringify(token)}\n`, { mode: 0o600, fsync: true });
    chmodSync(path, 0o600);
  } catch (error) {
    throw new Failure(TROUBLE.fileUnwritable(path, systemReason(error)));
  }
}

export function forgetToken(path: string): void {
  rmSync(path, { force: true });
}
