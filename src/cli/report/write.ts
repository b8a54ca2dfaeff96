import { closeSync, openSync, readSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { Failure, systemReason } from '../failure.ts';
import { REPORT } from '../texts/report.ts';
import type { ReportInput } from './input.ts';
import { REPORT_MARK, reportPage } from './page.ts';

/**
 * Is there nothing at the path, or a report of ours, which a new one may replace?
 * @throws Failure for anything else: a slip of the keyboard must not cost a mailbox
 */
export function ensureReportPath(path: string): void {
  let start: string;
  try {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(REPORT_MARK.length);
    start = bytes.toString('utf8', 0, readSync(file, bytes));
    closeSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw unwritable(path, error);
  }
  if (start !== '' && start !== REPORT_MARK)
    throw new Failure({ de: REPORT.de.notOurs(path), en: REPORT.en.notOurs(path) });
}

/** Writes the report for the eyes of its owner only: it holds names and messages. */
export async function writeReport(path: string, input: ReportInput): Promise<void> {
  ensureReportPath(path);
  try {
    await writeFileAtomic(path, reportPage(input), { mode: 0o600 });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): Failure {
  const reason = systemReason(error);
  return new Failure({
    de: REPORT.de.unwritable(path, reason.de),
    en: REPORT.en.unwritable(path, reason.en),
  });
}
