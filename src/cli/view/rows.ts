import { ADVICE, type Advice } from '../../judgement/advice.ts';
import { CATEGORIES } from '../../judgement/category.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { Requester } from '../../platforms/notification.ts';
import { fold } from '../../text/fold.ts';
import type { Triaged } from '../../triage/triage.ts';

/** Somebody who waits for a decision: the mail that says most about it, and how many there were. */
export interface Row {
  readonly triaged: Triaged;
  readonly requester: Requester;
  readonly judgement: Judgement;
  /** Mails of the same request: itself, its reminders, its copies in other folders. */
  readonly mails: number;
}

export interface Group {
  readonly advice: Advice;
  readonly rows: readonly Row[];
}

/**
 * What makes two mails the same request: platform, person and what they wrote. A reminder brings no text of its own,
 * so it joins the request of the same person; two people of one name stay apart where their profiles or texts differ.
 */
function sameRequest(row: Row, triaged: Triaged, requester: Requester): boolean {
  const { notification } = row.triaged;
  if (triaged.mail.messageId !== null && triaged.mail.messageId === row.triaged.mail.messageId) return true;
  if (notification.kind === 'message' || triaged.notification.kind === 'message') return false;
  if (
    row.requester.profileUrl !== null &&
    requester.profileUrl !== null &&
    row.requester.profileUrl !== requester.profileUrl
  )
    return false;
  const [before, after] = [notification.message, triaged.notification.message];
  return before === null || after === null || before === after;
}

/** The mail that a reader would rather see: one with a text, then the later one. */
function better(row: Row, triaged: Triaged): boolean {
  const had = row.triaged.notification.message !== null;
  const has = triaged.notification.message !== null;
  if (had !== has) return has;
  return (triaged.mail.date ?? 0) > (row.triaged.mail.date ?? 0);
}

/** One row for each request, whatever number of mails the platform sent about it. */
export function rowsOf(all: readonly Triaged[]): readonly Row[] {
  const byPerson = new Map<string, Row[]>();
  for (const triaged of all) {
    const { notification, judgement } = triaged;
    const { requester } = notification;
    if (judgement === null || requester === null) continue;
    const person = `${notification.platform} ${fold(requester.name).replace(/ +/g, ' ').trim()}`;
    const rows = byPerson.get(person) ?? [];
    byPerson.set(person, rows);
    const index = rows.findIndex((row) => sameRequest(row, triaged, requester));
    const row = rows[index];
    if (row === undefined) rows.push({ triaged, requester, judgement, mails: 1 });
    else
      rows[index] = better(row, triaged)
        ? { triaged, requester, judgement, mails: row.mails + 1 }
        : { ...row, mails: row.mails + 1 };
  }
  return [...byPerson.values()].flat();
}

/** Rows under their advice, what helps the user most first; in a group like beside like, the newest first. */
export function groupsOf(rows: readonly Row[]): readonly Group[] {
  const order = (row: Row) => CATEGORIES.indexOf(row.judgement.category);
  return ADVICE.map((advice) => ({
    advice,
    rows: rows
      .filter((row) => row.judgement.advice === advice)
      .sort((a, b) => order(a) - order(b) || (b.triaged.mail.date ?? 0) - (a.triaged.mail.date ?? 0)),
  })).filter((group) => group.rows.length > 0);
}
