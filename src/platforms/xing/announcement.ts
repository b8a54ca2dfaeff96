import { opensQuotation } from '../frame-lines.ts';
import { greetsClearly } from '../greeting.ts';
import { leadsToExample } from './advice.ts';
import { SOMEBODY_SPEAKS } from './frame.ts';
import { tokensOf } from './names.ts';
import type { Row } from './rows.ts';
import { speaksForThemselves } from './sentences.ts';

/** A line that announces what somebody wrote; the rest of it may already be that. */
const HEADER =
  /^(?:(?:neue|new|ihre|seine|deren|private|personliche|personal|die|your|eine) )?(?:nachricht|mitteilung|message|note|notiz|anschreiben|begleittext)(?: (?:von|from|by|an sie|an dich|to you|fur sie|fur dich).{0,90}?)?(?::|$)|^.{2,90}? (?:schreibt|schrieb|hat (?:dir|ihnen) (?:dazu )?geschrieben|writes|wrote|says|sagt|meint)(?: (?:dir|ihnen|dazu|to you|you|ihnen dazu|dir dazu|(?:am|on|um|at) .{4,50}))?:(?!\d)|^.{2,90}? (?:schrieb|wrote) (?:am|on) .{4,40}\d(?: uhr)?$/;

/**
 * "Nachricht von Ida:" announces what Ida wrote; "Nachricht von Herrn Opitz:" is for Ida herself to write, and whoever
 * goes on in the same line after "Opitz sagt:" does so, too. "Ihre Nachricht von gestern habe ich gelesen." announces nothing.
 */
export function announcementOf({ kind, folded }: Row, name: string | null): RegExpExecArray | null {
  const header = kind === 'line' || kind === 'label' ? HEADER.exec(folded) : null;
  if (header === null || speaksForThemselves(header[0]) || /\.$/.test(header[0])) return null;
  const said = header[0].length < folded.length ? /^(.{2,90}) [a-z]{4,8}:$/ : null;
  const whose = /(?:von|from|by) (.{2,90}):/.exec(header[0])?.[1] ?? said?.exec(header[0])?.[1];
  if (whose === undefined || name === null) return header;
  const words = tokensOf(name);
  return tokensOf(whose).some((word) => words.includes(word)) ? header : null;
}

/** "He added:", "Sie schreibt dazu:" about the requester. */
const THEY_SAY =
  /^(?:(?:he|she|they|il|elle|hij|zij|ze) [a-z' ]{3,30}|(?:er|sie) (?:schr|sagt|meint|erg|fug|hat )[a-z ]{1,30}|(?:his|her|seine|ihre) (?:wor[td][se]{0,2}|note|message|nachricht|zeilen)):$/;

/** Nobody announces something above their own greeting or quotation mark: such a line is the frame's. */
export function introduces(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || (row.kind !== 'line' && row.kind !== 'label')) return false;
  if (row.text.length > 140 || !row.text.endsWith(':') || speaksForThemselves(row.folded)) return false;
  if (leadsToExample(row.text)) return false;
  if (THEY_SAY.test(row.folded) && !SOMEBODY_SPEAKS.test(row.folded)) return true;
  const next = rows.slice(index + 1).find((one) => one.kind !== 'blank' && one.kind !== 'dash');
  return (
    next !== undefined &&
    !greetsClearly(row.folded) &&
    (greetsClearly(next.folded) || opensQuotation(next.text))
  );
}
