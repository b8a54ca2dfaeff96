import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mailFromMime } from '../../src/cli/mime.ts';
import { recognise } from '../../src/platforms/registry.ts';
import { ExpectedRecord, type FlatRecord, flatNotification, flatRecord } from './record.ts';

/** Wrong use: the sentence is meant for the person at the terminal. */
export class CorpusError extends Error {}

export interface Compared {
  readonly file: string;
  readonly expected: FlatRecord;
  readonly found: FlatRecord;
}

/** @throws CorpusError where the folder or a line of it cannot be measured against */
export function expectedRecords(folder: string): readonly ExpectedRecord[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CorpusError(`${folder} is not a folder.`);
  const path = join(folder, 'expected.jsonl');
  if (!existsSync(path)) throw new CorpusError(`${folder} has no expected.jsonl to measure against.`);
  const records: ExpectedRecord[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new CorpusError(`${path}, line ${index + 1} is not JSON.`);
    }
    const parsed = ExpectedRecord.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new CorpusError(`${path}, line ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}.`);
    }
    if (!existsSync(join(folder, parsed.data.file)))
      throw new CorpusError(`${path}, line ${index + 1} names ${parsed.data.file}, which is not there.`);
    records.push(parsed.data);
  }
  if (records.length === 0) throw new CorpusError(`${path} is empty.`);
  return records;
}

/** Mails of the folder that no record describes: they are not measured, and that should be known. */
export function unmeasuredMails(folder: string, records: readonly ExpectedRecord[]): readonly string[] {
  const described = new Set(records.map((record) => record.file));
  return readdirSync(folder).filter((name) => name.endsWith('.eml') && !described.has(name));
}

/** Reads every described mail of a folder the way the command line does. */
export async function comparedMails(
  folder: string,
  records: readonly ExpectedRecord[],
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const record of records) {
    const path = join(folder, record.file);
    const mail = await mailFromMime(readFileSync(path));
    compared.push({ file: path, expected: flatRecord(record), found: flatNotification(recognise(mail)) });
  }
  return compared;
}
