import { Parser } from 'htmlparser2';

/** A complete entity. Half ones stay: `&copy=1` in a URL is a parameter, not a sign. */
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;

function decoded(entity: string): string {
  let text = '';
  const parser = new Parser(
    {
      ontext(data) {
        text += data;
      },
    },
    { decodeEntities: true },
  );
  parser.end(entity);
  return text;
}

/** The text with its HTML entities decoded once, as found inside text/plain parts (`&#39;`, `&amp;`). */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const seen = known.get(entity);
    if (seen !== undefined) return seen;
    const plain = decoded(entity);
    known.set(entity, plain);
    return plain;
  });
}
