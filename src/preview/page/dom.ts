type Child = Node | string | null | undefined | false;

interface Properties {
  /** Attributes; null and false leave one out, true sets it empty. */
  readonly [attribute: string]: string | number | boolean | null | undefined | ((event: Event) => void);
}

/**
 * An element with attributes, listeners (`onclick` and the like) and children. Strings become text, never markup:
 * mails are hostile, and nothing on this page is ever parsed as HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

/** The element of that id, which index.html promises. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html lacks #${id}`);
  return element;
}

let ids = 0;

/** An id for a label and its field. */
export function freshId(): string {
  ids += 1;
  return `field-${ids}`;
}
