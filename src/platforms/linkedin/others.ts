import type { OutlineLine } from '../../mail/outline.ts';
import { isSuggestionTitle } from './frame-words.ts';
import { linkOf, readLink } from './links.ts';

interface Line {
  readonly line: OutlineLine;
  readonly folded: string;
}

/** How far below a title the first of the people may stand, in lines. */
const REACH = 10;

const isSuggestion = ({ line }: Line): boolean => line.links.some((link) => readLink(link).place === 'pymk');

/** Where the block begins in which the first link to a suggested person stands behind the request's own buttons. */
function suggestedFrom(lines: readonly Line[]): number {
  const accept = lines.findIndex(({ line }) => linkOf(line, 'accept') !== null);
  const first = lines.findIndex((line, index) => accept >= 0 && index > accept && isSuggestion(line));
  if (first < 0) return -1;
  let start = first;
  while (start - 1 > accept && lines[start - 1]?.line.block === lines[first]?.line.block) start -= 1;
  let title = start - 1;
  while (title > accept && lines[title]?.folded === '') title -= 1;
  const above = lines[title];
  const isTitle =
    title > accept &&
    above !== undefined &&
    above.line.links.length === 0 &&
    above.folded.length <= 70 &&
    !/[.!?,]$/.test(above.folded);
  return isTitle ? title : start;
}

/**
 * Where a part begins to speak about other people than the requester: at a title that says so, with links to them below
 * or the request's button above, or at the first link to one of them. Its length where it speaks of nobody else.
 */
export function othersStart(lines: readonly Line[]): number {
  const titled = lines.findIndex(
    ({ folded }, index) =>
      isSuggestionTitle(folded) &&
      (lines.slice(index, index + REACH).some(({ line }) => line.links.length > 0) ||
        lines.slice(0, index).some(({ line }) => linkOf(line, 'accept') !== null)),
  );
  const linked = suggestedFrom(lines);
  const found = [titled, linked].filter((index) => index >= 0);
  return found.length === 0 ? lines.length : Math.min(...found);
}
