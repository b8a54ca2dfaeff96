import type { Requester } from './notification.ts';

/** A requester of whom nothing but the name is known. */
export function requesterNamed(name: string): Requester {
  return {
    name,
    headline: null,
    position: null,
    company: null,
    location: null,
    sharedContacts: null,
    profileUrl: null,
  };
}
