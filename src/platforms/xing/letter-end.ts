import { endOfSigned } from '../signature.ts';
import { tokensOf } from './names.ts';
import { isClosing, type Row } from './rows.ts';
import { speaksForThemselves } from './sentences.ts';

/** "--" below a letter: the frame's rule, or what a mailer sets above a signature that is not there. */
const SHORT_RULE = /^[-_=*~#•·]{2,40}$/;

/** The rows that a letter may fill. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the text ends. A date in a cell of its own is the bubble's, and so is one in a paragraph of its own below the
 * writer's name or in the past; "Termin:" above makes it the writer's. What the platform says below the signature is
 * nobody's, and a label below which nothing stands labels a button.
 * @param name the requester's; null where unknown
 */
export function endOfLetter(rows: readonly Row[], { from, to }: Reach, name: string | null): number {
  let end = name === null ? to : from + endOfSigned(rows.slice(from, to), name);
  const isOver = (at: number) =>
    rows[at]?.kind === 'blank' || SHORT_RULE.test(rows[at]?.text ?? '') || isLabelOfNothing(rows, at, from);
  while (end > from && isOver(end - 1)) end -= 1;
  const stamp = rows[end - 1];
  const above = rows
    .slice(from, end - 1)
    .reverse()
    .find(({ kind }) => kind !== 'blank');
  if (stamp?.kind !== 'date' || above === undefined) return end;
  if (/[:,]$/.test(above.text)) return end;
  const apart = rows[end - 2]?.kind === 'blank';
  const signed =
    isClosing(above.folded) || tokensOf(name ?? '').includes(tokensOf(above.text).slice(-1)[0] ?? '');
  const past = /^(?:vor|gestern|yesterday) |^(?:gestern|yesterday)\W| ago$/.test(stamp.folded);
  return stamp.block !== above.block || (apart && (signed || past)) ? end - 1 : end;
}

/** "So antworten Sie:" in a paragraph of its own below a text. */
function isLabelOfNothing(rows: readonly Row[], at: number, from: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  return (
    row?.kind === 'line' &&
    row.raw.endsWith(':') &&
    at > from &&
    above !== undefined &&
    (above.kind === 'blank' || above.block !== row.block) &&
    !speaksForThemselves(row.folded)
  );
}
