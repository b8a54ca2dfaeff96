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
