import { GmailError, invalid } from './errors.ts';
import { LABEL_COLOURS } from './palette.ts';
import type { Json } from './resource.ts';
import type { StoredLabel } from './stored.ts';

const LONGEST_NAME = 225;
const MOST_LABELS = 10_000;
const SYSTEM_IDS: readonly string[] = [
  'INBOX',
  'SENT',
  'DRAFT',
  'SPAM',
  'TRASH',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'CHAT',
  'CATEGORY_PERSONAL',
  'CATEGORY_SOCIAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_UPDATES',
  'CATEGORY_FORUMS',
];

export function systemLabels(): Map<string, StoredLabel> {
  return new Map(
    SYSTEM_IDS.map((id) => [
      id,
      {
        id,
        name: id,
        type: 'system',
        color: null,
        labelListVisibility: 'labelShow',
        messageListVisibility: 'hide',
      },
    ]),
  );
}

/** A name as a search writes it: lower case, spaces and slashes as "-". */
export function queryName(name: string): string {
  return name.toLowerCase().replace(/[\s/]/g, '-');
}

export function labelJson(label: StoredLabel): Json {
  const { color, ...rest } = label;
  return { ...rest, ...(color === null ? {} : { color }) };
}

function checkedName(labels: ReadonlyMap<string, StoredLabel>, name: unknown, own: string | null): string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
    throw invalid('Invalid label name');
  for (const part of name.split('/')) if (part.trim() === '') throw invalid('Invalid label name');
  for (const label of labels.values()) {
    if (label.id === own || label.name.toLowerCase() !== name.toLowerCase()) continue;
    if (label.type === 'system') throw invalid('Invalid label name');
    throw new GmailError(409, 'aborted', 'Label name exists or conflicts');
  }
  return name;
}

function checkedColour(color: unknown): StoredLabel['color'] {
  if (color === undefined || color === null) return null;
  const { textColor, backgroundColor } = color as { textColor?: unknown; backgroundColor?: unknown };
  if (typeof textColor !== 'string' || typeof backgroundColor !== 'string')
    throw invalid('Invalid label color: text and background are both required');
  for (const value of [textColor, backgroundColor])
    if (!LABEL_COLOURS.has(value)) throw invalid(`Label color ${value} is not on the allowed color palette`);
  return { textColor, backgroundColor };
}

/** Adds a label with the checks of the API: 409 for a name in use in any case, 400 for what is not allowed. */
export function createLabel(labels: Map<string, StoredLabel>, body: Json, id: string): StoredLabel {
  if (labels.size >= MOST_LABELS) throw invalid('Too many labels');
  const label: StoredLabel = {
    id,
    name: checkedName(labels, body.name, null),
    type: 'user',
    color: checkedColour(body.color),
    labelListVisibility: String(body.labelListVisibility ?? 'labelShow'),
    messageListVisibility: String(body.messageListVisibility ?? 'show'),
  };
  labels.set(id, label);
  return label;
}

/** Changes name, colour or visibility of a user's label. */
export function changeLabel(labels: Map<string, StoredLabel>, label: StoredLabel, body: Json): StoredLabel {
  if (label.type === 'system') throw invalid('Invalid update request');
  const name = body.name === undefined ? label.name : checkedName(labels, body.name, label.id);
  const color = body.color === undefined ? label.color : checkedColour(body.color);
  label.name = name;
  label.color = color;
  if (body.labelListVisibility !== undefined) label.labelListVisibility = String(body.labelListVisibility);
  if (body.messageListVisibility !== undefined)
    label.messageListVisibility = String(body.messageListVisibility);
  return label;
}
