import { keysOn } from '../triage/plan.ts';
import type { OpenMail } from './actions/open-mail.ts';

/**
 * Where the user's word changes the advice, the mail's label follows, if the mail has one of ours and both labels exist.
 * A mail without one stays without: the user may have taken it off.
 * @returns true where labels changed
 */
export function relabelled({ door, session, mail, triaged }: Omit<OpenMail, 'notification'>): boolean {
  const { state } = session;
  const advice = triaged.judgement?.advice;
  if (mail.gmail === null || advice === undefined) return false;
  const present = keysOn(mail.gmail.labelIds, state).filter((key) => key !== 'parent');
  const wanted = state.labelIds[advice];
  if (present.length === 0 || present.includes(advice) || wanted === undefined) return false;
  if (session.settings.labels.off.includes(advice)) return false;
  const gone = present.flatMap((key) => state.labelIds[key] ?? []);
  door.swapLabels(mail.gmail.id, [wanted], gone);
  return true;
}
