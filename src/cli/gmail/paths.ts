import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Io } from '../io.ts';

/** Files of the Gmail commands, all in one folder that belongs to the user alone. */
export interface Paths {
  readonly folder: string;
  /** The user's OAuth client, as downloaded from Google's console. */
  readonly client: string;
  readonly token: string;
  readonly settings: string;
  readonly memory: string;
  readonly mailbox: string;
}

/** The platform's folder for settings, or the one that `VORZIMMER_CONFIG` names. */
export function pathsFor(env: Io['env']): Paths {
  const folder = env.VORZIMMER_CONFIG ?? envPaths('vorzimmer', { suffix: '' }).config;
  return {
    folder,
    client: join(folder, 'client.json'),
    token: join(folder, 'token.json'),
    settings: join(folder, 'settings.json'),
    memory: join(folder, 'memory.json'),
    mailbox: join(folder, 'mailbox.json'),
  };
}
