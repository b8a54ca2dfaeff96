/** One request inside a batch, and the id that its answer repeats. */
export interface BatchRequest {
  readonly contentId: string;
  readonly verb: string;
  readonly path: string;
  readonly body: string;
}

export interface BatchAnswer {
  readonly contentId: string;
  readonly status: number;
  readonly json: unknown;
}

/** The most requests that Gmail takes in one batch. */
export const MOST_IN_BATCH = 100;

const field = (block: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim() ?? '';

/** Splits head and body at the first empty line. */
function halves(text: string): readonly [string, string] {
  const at = text.indexOf('\r\n\r\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 4)];
}

/** The requests in the body of a `multipart/mixed` batch; null where the boundary is missing. */
export function batchRequests(contentType: string, body: string): readonly BatchRequest[] | null {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const text = body.replace(/\r?\n/g, '\r\n');
  return text
    .split(`--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => {
      const [head, inner] = halves(piece.replace(/^\r\n/, ''));
      const [requestHead, requestBody] = halves(inner);
      const [verb = '', path = ''] = (requestHead.split('\r\n')[0] ?? '').split(' ');
      return { contentId: field(head, 'Content-ID'), verb, path, body: requestBody.trim() };
    });
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  404: 'Not Found',
  429: 'Too Many Requests',
};

/** The body of a batch's answer: Google prefixes the ids with "response-". */
export function batchBody(answers: readonly BatchAnswer[], boundary: string): string {
  const parts = answers.map(({ contentId, status, json }) => {
    const id =
      contentId === '' ? '' : `Content-ID: ${contentId.replace(/^<?/, '<response-').replace(/>?$/, '>')}\r\n`;
    const head = `HTTP/1.1 ${status} ${REASONS[status] ?? 'Error'}\r\nContent-Type: application/json; charset=UTF-8\r\n`;
    return `--${boundary}\r\nContent-Type: application/http\r\n${id}\r\n${head}\r\n${JSON.stringify(json)}\r\n`;
  });
  return `${parts.join('')}--${boundary}--`;
}
