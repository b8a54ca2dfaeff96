/** What has a meaning in a regular expression when it is taken apart: escapes, classes, brackets and bars. */
const SIGN = /\\.|\[[^\]]{0,80}\]|[()|]/g;

/** Splits `a|b(?:c|d)|e` at its outer bars. */
export function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(SIGN)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

/** The group with which a source begins, with its closing bracket. */
function firstGroup(source: string): string {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(SIGN)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return source.slice(0, index + 1);
    }
  }
  return source;
}

/** What a regular expression opens with. */
export interface Element {
  /** What stands there, without its repetition: a letter, a group `(?:…)`, a class `[…]`, or anything else. */
  readonly body: string;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
  readonly rest: string;
}

function bodyOf(source: string): string {
  if (source.startsWith('(?:')) return firstGroup(source);
  if (source.startsWith('[')) return source.slice(0, source.indexOf(']') + 1);
  return source.slice(0, source.startsWith('\\') ? 2 : 1);
}

/** The first thing of a regular expression, and what stands behind it. */
export function firstElement(source: string): Element {
  const body = bodyOf(source);
  const behind = source.slice(body.length);
  const repetition = /^(?:[?*+]|\{[0-9,]{1,9}\})\??/.exec(behind)?.[0] ?? '';
  return {
    body,
    isOptional: /^(?:[?*]|\{0)/.test(repetition),
    isRepeated: repetition !== '' && !repetition.startsWith('?'),
    rest: behind.slice(repetition.length),
  };
}

/** The letters and signs at the beginning that stand for themselves and are not repeated or optional. */
export function plainBeginning(source: string): string {
  const plain = /^[^\\^$.*+?()[\]{}|]{1,200}/.exec(source)?.[0] ?? '';
  return /[?*+{]/.test(source.charAt(plain.length)) ? plain.slice(0, -1) : plain;
}
