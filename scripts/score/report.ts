import Table from 'cli-table3';
import type { Floors } from './floors.ts';
import { FIELDS, type Field, type Value } from './record.ts';
import { type Miss, OUTCOMES, percentOf, type Tally } from './tally.ts';

const SHOWN = 96;

function shortened(value: Value): string {
  if (value === null) return '(nothing)';
  const line = value.replace(/\n/g, ' / ');
  return line.length > SHOWN
    ? `${line.slice(0, SHOWN / 2)} … ${line.slice(-SHOWN / 2)} (${value.length})`
    : line;
}

/** Fields under their floor, in the order of the record. */
export function fieldsBelow(tally: Tally, floors: Floors): readonly Field[] {
  return FIELDS.filter((field) => {
    const percent = percentOf(tally.counts[field]);
    return percent !== null && percent < (floors[field] ?? 0);
  });
}

/** The table per field. */
export function scoreTable(tally: Tally, floors: Floors): string {
  const table = new Table({
    head: ['field', ...OUTCOMES, '%', 'least'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const field of FIELDS) {
    const percent = percentOf(tally.counts[field]);
    table.push([
      field,
      ...OUTCOMES.map((outcome) => String(tally.counts[field][outcome])),
      percent === null ? '–' : percent.toFixed(1),
      floors[field] === undefined ? '' : String(floors[field]),
    ]);
  }
  return table.toString();
}

/** One miss in three lines: where, what should have been read, what was. */
export function missLines(miss: Miss): string {
  return [
    `${miss.file}: ${miss.field} ${miss.outcome}`,
    `    expected  ${shortened(miss.expected)}`,
    `    found     ${shortened(miss.found)}`,
  ].join('\n');
}
