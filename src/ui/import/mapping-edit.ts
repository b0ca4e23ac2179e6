import { tableContract } from '../../domain/contract';
import { fold } from '../../domain/fold';
import type { ColumnChoice } from '../../ingest/cast/choice';
import type { Fill, Mapping } from '../../ingest/cast/mapping';
import { isOwnKey } from '../../ingest/cast/own-keys';

/** The column of the file stands for another one of the contract, or for none; no two stand for the same. */
export function withColumn(mapping: Mapping, column: number, field: string | null): Mapping {
  const columns = mapping.columns.map((own, at) => (at === column ? field : own === field ? null : own));
  const fill = Object.fromEntries(Object.entries(mapping.fill).filter(([name]) => !columns.includes(name)));
  return { ...mapping, columns, fill };
}

/** A column that the file lacks holds the same in every row; an empty text takes that back. */
export function withFill(mapping: Mapping, field: string, fill: Fill | null): Mapping {
  const { [field]: _, ...others } = mapping.fill;
  const empty = fill === null || ('text' in fill && fill.text.trim() === '');
  return { ...mapping, fill: empty ? others : { ...others, [field]: fill } };
}

/** Part of how a column is read, beside what was chosen for it before. Mends and answers add up. */
export function withChoice(mapping: Mapping, field: string, choice: ColumnChoice): Mapping {
  const own = mapping.choices[field] ?? {};
  const next: ColumnChoice = {
    ...own,
    ...choice,
    ...(choice.mends || own.mends ? { mends: { ...own.mends, ...choice.mends } } : {}),
    ...(choice.answers || own.answers ? { answers: { ...own.answers, ...choice.answers } } : {}),
  };
  return { ...mapping, choices: { ...mapping.choices, [field]: next } };
}

/** What was decided about a text of a column is open again. A mend of what a mend put there goes with it. */
export function withoutChoice(mapping: Mapping, field: string, text: string): Mapping {
  const { mends, answers, ...own } = mapping.choices[field] ?? {};
  const rest = (texts: Readonly<Record<string, string>> | undefined) =>
    Object.fromEntries(Object.entries(texts ?? {}).filter(([from]) => fold(from) !== fold(text) && from !== mends?.[text]));
  const next: ColumnChoice = { ...own, ...(mends ? { mends: rest(mends) } : {}), ...(answers ? { answers: rest(answers) } : {}) };
  return { ...mapping, choices: { ...mapping.choices, [field]: next } };
}

/** A data row is left out, or taken after all. */
export function withoutRow(mapping: Mapping, row: number, out: boolean): Mapping {
  const others = (mapping.without ?? []).filter((other) => other !== row);
  return { ...mapping, without: out ? [...others, row] : others };
}

/** Required columns that nothing gives, in the contract's order. One value for every row is no key. */
export function lacking(mapping: Mapping): readonly string[] {
  const fields = tableContract(mapping.table)?.fields ?? [];
  const filled = (name: string) => {
    const fill = mapping.fill[name];
    return fill !== undefined && !('text' in fill && isOwnKey(mapping.table, name));
  };
  const given = (name: string) => mapping.columns.includes(name) || filled(name) || name === 'currency';
  return fields.filter((f) => f.required && !given(f.name)).map((f) => f.name);
}

/** Required columns that a person, not the file, gives: they stay open to change. A table's own key is made without asking. */
export function asked(mapping: Mapping): readonly string[] {
  const contract = tableContract(mapping.table);
  const given = Object.entries(mapping.fill).flatMap(([name, fill]) =>
    'text' in fill || ('generate' in fill && !contract?.key.includes(name)) ? [name] : [],
  );
  const open = new Set([...lacking(mapping), ...given]);
  return (contract?.fields ?? []).map((f) => f.name).filter((name) => open.has(name));
}
