import { onMessage as messageCard } from './actions/open-mail.ts';
import { ENTRY_POINTS } from './entry-points.ts';
import { guarded } from './guard.ts';

export const onMessage = (raw: unknown): unknown =>
  guarded('onMessage', ENTRY_POINTS.onMessage, messageCard, raw);
