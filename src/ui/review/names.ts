import { useMemo } from 'react';
import { codeLabel } from '../../domain/codes';
import { fieldContract } from '../../domain/contract';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';

/** What codes and units are called in the language of the page; what nothing names is shown as it stands. */
export interface Names {
  readonly unit: (id: string) => string;
  readonly code: (list: string, code: string) => string;
  readonly column: (table: string, column: string) => string;
}

export function useNames(pack: PackView): Names {
  const { say } = useText();
  return useMemo(() => {
    const units = new Map(pack.units.map((u) => [u.id, u.name]));
    return {
      unit: (id) => {
        const name = units.get(id);
        return name ? say(name) : id;
      },
      code: (list, code) => {
        const label = codeLabel(list, code);
        return label ? say(label) : code;
      },
      column: (table, column) => {
        const field = fieldContract(`${table}.${column}`);
        return field ? say(field.title) : column;
      },
    };
  }, [pack, say]);
}
