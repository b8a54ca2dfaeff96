import type { Io } from '../io.ts';

/** Where Gmail and Google's OAuth answer. */
export interface Endpoints {
  /** The root of Google's APIs, with a slash at its end. */
  readonly rootUrl: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly revokeUrl: string;
}

const GOOGLE: Endpoints = {
  rootUrl: 'https://gmail.googleapis.com/',
  authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revokeUrl: 'https://oauth2.googleapis.com/revoke',
};

/** A local Gmail such as the preview's. Only the loopback address: a mailbox's token must not go anywhere else. */
const LOCAL = /^http:\/\/127\.0\.0\.1:\d{1,5}\/$/;

/** Google's own addresses, or those of the local Gmail that `VORZIMMER_LOCAL_GMAIL` names. */
export function endpointsFrom(env: Io['env']): Endpoints {
  const local = env.VORZIMMER_LOCAL_GMAIL;
  if (local === undefined || !LOCAL.test(local)) return GOOGLE;
  return {
    rootUrl: local,
    authUrl: `${local}o/oauth2/v2/auth`,
    tokenUrl: `${local}token`,
    revokeUrl: `${local}revoke`,
  };
}
