import { xml } from '../office/xml';

/** An attribute list: numbers to two places, texts escaped. */
export function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? Number(value.toFixed(2)) : xml(value)}"`],
    )
    .join('');
}
