import * as z from 'zod';
import { draftView, openThread, threadRows } from './folders.ts';
import { headerOfMessage, textOf, treeOf } from './gmail/stored.ts';
import { MAIL_POLICY, mailPage } from './mail-html.ts';
import type { Preview } from './preview.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly json?: unknown;
  /** A page for the mail frame, with a policy of its own. */
  readonly html?: string;
  readonly policy?: string;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

type Handler = (preview: Preview, id: string, body: Buffer) => ApiAnswer;

/** How long Apps Script usually takes for a card. */
const SLOW = 1500;

const Call = z.object({
  functionName: z.string(),
  messageId: z.string().nullable(),
  parameters: z.record(z.string(), z.string()),
  form: z.record(z.string(), z.array(z.string())),
});
const Draft = z.object({ to: z.string(), subject: z.string(), body: z.string() });
const Days = z.object({ days: z.number().min(0).max(3660) });
const Switches = z.object({ language: z.enum(['de', 'en']).optional(), slow: z.boolean().optional() });

const jsonOf = (body: Buffer): unknown => JSON.parse(body.toString('utf8'));
const ok = (json: unknown): ApiAnswer => ({ status: 200, json });
const missing: ApiAnswer = { status: 404, json: { error: 'Not found' } };
const delayed = (preview: Preview, answer: ApiAnswer): ApiAnswer =>
  preview.slow ? { ...answer, delay: SLOW } : answer;

/** Everything that the page can ask for, by verb and path; `*` stands for one id. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'GET /api/state': (preview) => ok(preview.state()),
  'GET /api/folders/*': (preview, folder) => ok(threadRows(preview.mailbox, folder)),
  'GET /api/threads/*': (preview, id) => ok(openThread(preview.mailbox, id)),
  'GET /api/drafts/*': (preview, id) => {
    const draft = draftView(preview.mailbox, id);
    return draft === null ? missing : ok(draft);
  },
  'PUT /api/drafts/*': (preview, id, body) => {
    const draft = draftView(preview.mailbox, id);
    if (draft === null) return missing;
    preview.saveDraft({ ...draft, ...Draft.parse(jsonOf(body)) });
    return ok({});
  },
  'DELETE /api/drafts/*': (preview, id) => {
    preview.discardDraft(id);
    return ok({});
  },
  'GET /mail/*': (preview, id) => {
    const message = preview.mailbox.state.messages.get(id);
    if (message === undefined) return missing;
    const html = mailPage(textOf(treeOf(message), 'text/html'), headerOfMessage(message, 'subject'));
    return { status: 200, html, policy: MAIL_POLICY };
  },
  'POST /api/call': (preview, _id, body) => delayed(preview, ok(preview.call(Call.parse(jsonOf(body))))),
  'POST /api/mails': (preview, _id, body) => ok({ mails: preview.add(body) }),
  'POST /api/triggers': (preview) => delayed(preview, ok({ runs: preview.runTriggers() })),
  'POST /api/clock': (preview, _id, body) => {
    preview.mailbox.clock.advance(Days.parse(jsonOf(body)).days * 86_400_000);
    return ok(preview.state());
  },
  'POST /api/switches': (preview, _id, body) => {
    const { language, slow } = Switches.parse(jsonOf(body));
    if (language !== undefined) preview.language = language;
    if (slow !== undefined) preview.slow = slow;
    return ok(preview.state());
  },
  'POST /api/reset': (preview) => {
    preview.reset();
    return ok(preview.state());
  },
};

/** The answer to a request of the page; null where the path is none of the API's. */
export function apiAnswer(preview: Preview, verb: string, path: string, body: Buffer): ApiAnswer | null {
  const match = /^(\/(?:api\/(?:folders|threads|drafts)|mail))\/([^/]+)$/.exec(path);
  const handler = HANDLERS[`${verb} ${match === null ? path : `${match[1]}/*`}`];
  if (handler === undefined) return path.startsWith('/api/') ? missing : null;
  try {
    return handler(preview, decodeURIComponent(match?.[2] ?? ''), body);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof URIError)
      return { status: 400, json: { error: 'The request cannot be read.' } };
    throw error;
  }
}
