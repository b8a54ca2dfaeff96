import { FIELDS, type Field } from './record.ts';

/** Least percentage per field; a field that is not in it may be anything. */
export type Floors = Readonly<Partial<Record<Field, number>>>;

/** Names of `--min`: the field itself or its last part, where that is clear (`name`, `headline`, ...). */
function fieldOf(name: string): Field | null {
  return FIELDS.find((field) => field === name || field.split('.').at(-1) === name) ?? null;
}

/**
 * `95` (every field) or `kind=97,message=95`, or both: `90,kind=97`.
 * @returns the floors, or one sentence on what is wrong
 */
export function floorsFrom(text: string): Floors | string {
  const floors: Partial<Record<Field, number>> = {};
  const named: Partial<Record<Field, number>> = {};
  for (const part of text.split(',')) {
    const [left = '', right] = part.split('=').map((piece) => piece.trim());
    const percent = Number(right ?? left);
    if ((right ?? left) === '' || !(percent >= 0 && percent <= 100))
      return `--min needs percentages from 0 to 100, such as 95 or kind=97,message=95, not "${text}".`;
    if (right === undefined) for (const field of FIELDS) floors[field] = percent;
    else {
      const field = fieldOf(left);
      if (field === null) return `--min knows no field "${left}"; the fields are ${FIELDS.join(', ')}.`;
      named[field] = percent;
    }
  }
  return { ...floors, ...named };
}
