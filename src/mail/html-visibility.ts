/** What an element passes on to its children. Hidden boxes stay hidden; small or clear text can be undone further in. */
export interface Visibility {
  /** Inside a box of which nothing is shown: `display:none`, no height, no opacity. */
  readonly gone: boolean;
  /** `visibility:hidden`, which a child can undo. */
  readonly invisible: boolean;
  /** Letters of at most one pixel: layout tables set it and undo it in their cells. */
  readonly tiny: boolean;
  readonly transparent: boolean;
}

export const VISIBLE: Visibility = { gone: false, invisible: false, tiny: false, transparent: false };

export function isHidden(visibility: Visibility): boolean {
  return visibility.gone || visibility.invisible || visibility.tiny || visibility.transparent;
}

/** A CSS length of nothing or as good as nothing: `0`, `0px`, `1px`, `0.1em`. */
function isTiny(value: string): boolean {
  const size = Number.parseFloat(value);
  if (Number.isNaN(size)) return false;
  return size === 0 || (size <= 1 && /px|pt/.test(value)) || (size <= 0.1 && !value.includes('%'));
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && Number.parseFloat(value) === 0;
}

/** The declarations of an inline style, the last of a name winning; at most 100, the rest is ignored. */
export function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of style.slice(0, 5000).split(';', 100)) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (name !== '' && value !== '') found.set(name, value);
  }
  return found;
}

/** Of a style without any of these nothing is hidden: most styles of a mail are looked at no closer. */
const MAY_HIDE =
  /display[^;]{0,200}none|hidden|collapse|clip|opacity|max-height|text-indent|absolute|transparent|font-size[^;\d.+-]{0,200}(?:[0.+-]|1(?!\d))/i;

/**
 * How an element with these attributes is shown inside a parent.
 * `mso-hide:all` alone hides in Outlook only and often stands on the buttons that everybody else sees: it does not count.
 */
export function visibilityOf(attributes: Readonly<Record<string, string>>, parent: Visibility): Visibility {
  const hiddenByAttribute = 'hidden' in attributes || attributes['data-email-preheader'] === 'true';
  const style = attributes.style;
  if (style === undefined || style === '') return hiddenByAttribute ? { ...parent, gone: true } : parent;
  // Only what the parent passes on can be undone.
  const canUndo = parent.invisible || parent.tiny || parent.transparent;
  if (!canUndo && !MAY_HIDE.test(style.slice(0, 5000)))
    return hiddenByAttribute ? { ...parent, gone: true } : parent;
  const css = declarations(style);
  const clipped = /hidden|clip/.test(css.get('overflow') ?? '');
  const opacity = css.get('opacity');
  const gone =
    parent.gone ||
    hiddenByAttribute ||
    css.get('display') === 'none' ||
    isZero(css.get('max-height')) ||
    (clipped && (isZero(css.get('height')) || isZero(css.get('width')) || isZero(css.get('max-width')))) ||
    (opacity !== undefined && Number.parseFloat(opacity) === 0) ||
    /^-\d{3}/.test(css.get('text-indent') ?? '') ||
    (css.get('position') === 'absolute' && /^-\d{3}/.test(css.get('left') ?? css.get('top') ?? ''));
  const visibility = css.get('visibility');
  const size = css.get('font-size');
  const color = css.get('color');
  return {
    gone,
    invisible: visibility === undefined ? parent.invisible : /hidden|collapse/.test(visibility),
    tiny: size === undefined ? parent.tiny : isTiny(size),
    transparent: color === undefined || color === 'inherit' ? parent.transparent : color === 'transparent',
  };
}
