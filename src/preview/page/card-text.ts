/**
 * Text of a card: Google allows a few tags and ignores the rest. Here a tag that is not allowed is an error in the
 * console, because it means that somebody forgot to escape a text from a mail.
 */
const ALLOWED: ReadonlySet<string> = new Set(['B', 'I', 'U', 'S', 'STRONG', 'EM', 'FONT', 'A', 'TIME', 'BR']);
const COLOUR = /^#[0-9a-f]{3,8}$/i;

function copy(from: Node, to: Node, openLink: (url: string) => void): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      to.appendChild(document.createTextNode(node.textContent ?? ''));
      continue;
    }
    if (!(node instanceof Element)) continue;
    if (!ALLOWED.has(node.tagName)) {
      console.error(`A card contains <${node.tagName.toLowerCase()}>, which Gmail does not show.`);
      copy(node, to, openLink);
      continue;
    }
    to.appendChild(element(node, openLink));
  }
}

function element(node: Element, openLink: (url: string) => void): HTMLElement {
  if (node.tagName === 'A') {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'text-link';
    const url = node.getAttribute('href') ?? '';
    button.addEventListener('click', () => openLink(url));
    copy(node, button, openLink);
    return button;
  }
  const made = document.createElement(node.tagName === 'FONT' ? 'span' : node.tagName.toLowerCase());
  const colour = node.getAttribute('color') ?? '';
  if (COLOUR.test(colour)) made.style.color = colour;
  copy(node, made, openLink);
  return made;
}

/** The text with its emphasis, as nodes. Line ends are kept, as in Gmail. */
export function cardText(html: string, openLink: (url: string) => void): DocumentFragment {
  const fragment = document.createDocumentFragment();
  // A document without a window: nothing in it runs or loads.
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  copy(parsed.body, fragment, openLink);
  return fragment;
}
