import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Failure, systemReason } from '../failure.ts';
import type { Io } from '../io.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';
import type { Paths } from './paths.ts';

/** A desktop client of the user's own: id and the secret that is none (RFC 8252, 8.5). */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

const CLIENT = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) });
const FILE = z.object({ installed: CLIENT.optional(), web: z.unknown().optional() });

/**
 * The OAuth client from `--client`, from the environment (`VORZIMMER_CLIENT` names the file, or
 * `VORZIMMER_CLIENT_ID` and `VORZIMMER_CLIENT_SECRET`), or from the folder of settings.
 * @throws Failure that says how to make one, or what is wrong with this one
 */
export function oauthClient(path: string | undefined, env: Io['env'], paths: Paths): OAuthClient {
  const { VORZIMMER_CLIENT_ID: id, VORZIMMER_CLIENT_SECRET: secret } = env;
  if (path === undefined && id !== undefined && secret !== undefined) return { id, secret };
  const file = path ?? env.VORZIMMER_CLIENT ?? paths.client;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(missing ? TROUBLE.noClient(file) : TROUBLE.fileUnreadable(file, systemReason(error)));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(TROUBLE.clientDamaged(file));
  }
  const parsed = FILE.safeParse(value);
  if (!parsed.success) throw new Failure(TROUBLE.clientDamaged(file));
  const { installed, web } = parsed.data;
  if (installed !== undefined) return { id: installed.client_id, secret: installed.client_secret };
  throw new Failure(web === undefined ? TROUBLE.clientDamaged(file) : TROUBLE.clientForWeb(file));
}
