import { codeLabel } from '../../domain/codes';
import type { Field } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { castString } from '../cast-string';
import { cellText, type RawCell } from '../grid/grid';
import type { Candidate, NameIndex } from '../names/name-index';
import { isRefusal } from '../refusal';
import { ColumnBuilder, type ColumnCells, signOf } from './cells';
import type { ColumnChoice } from './choice';
import { codeOf } from './code';

/** A text that has to be asked about: which unit, partner or code it stands for. */
export interface Ask {
  readonly text: string;
  readonly rows: number;
  readonly candidates: readonly Candidate[];
}

export interface TextColumn extends ColumnCells {
  readonly asks: readonly Ask[];
  /** Texts that stand for another unit than the one they name: text → id. */
  readonly former: ReadonlyMap<string, string>;
  /** Texts that a person has said the meaning of: text → code or id. */
  readonly answered: ReadonlyMap<string, string>;
}

const LISTED = 12;

/** The names of a field's codes, for a person to choose from. */
const codeNames = (field: Field): string => {
  const names = field.codes.slice(0, LISTED).map((code) => codeLabel(field.codeList ?? '', code)?.vi ?? code);
  return [...names, ...(field.codes.length > LISTED ? ['…'] : [])].join('; ');
};

function answered(choice: ColumnChoice): (text: string) => string | undefined {
  const answers = new Map(Object.entries(choice.answers ?? {}).map(([text, code]) => [fold(text), code]));
  return (text) => (answers.size === 0 ? undefined : answers.get(fold(text)));
}

/** Casts texts as they are, and codes by their code or label. `counts`: rows that share each cell. */
export function castTexts(field: Field, raw: readonly RawCell[], choice: ColumnChoice, counts?: ArrayLike<number>): TextColumn {
  const isCode = field.codeList !== null || field.pattern !== null;
  const known = answered(choice);
  const asks = new Map<string, number>();
  const told = new Map<string, string>();
  const builder = new ColumnBuilder(counts);
  raw.forEach((cell, at) => {
    const text = cellText(cell).trim();
    const sign = text === '' || isCode ? signOf(text) : text === '…' || text === '...' ? 'missing' : null;
    const code = sign === null && isCode ? (known(text) ?? codeOf(field, text)) : null;
    const read = castString(text);
    if (sign && !(isCode && field.codes.includes(text))) builder.mark(sign, null);
    else if (typeof cell === 'object' && 'error' in cell) builder.refuse('value_error', text);
    else if (isRefusal(read)) builder.refuse(read.refused, text);
    else if (!isCode) builder.take(text);
    else if (code !== null) {
      if (known(text) !== undefined) told.set(text, code);
      builder.take(code);
    } else {
      asks.set(text, (asks.get(text) ?? 0) + (counts?.[at] ?? 1));
      builder.refuse('value_code', text, { params: { codes: codeNames(field) } });
    }
  });
  const candidates = field.codes.map((code) => ({ id: code, name: codeLabel(field.codeList ?? '', code)?.vi ?? code, score: 0 }));
  return { ...builder.built(), asks: [...asks].map(([text, rows]) => ({ text, rows, candidates })), former: new Map(), answered: told };
}

/** Casts names of units or partners to their ids. `on`: the day each row is about, or null. */
export function castNames(
  raw: readonly RawCell[],
  index: NameIndex,
  on: readonly (string | null)[],
  choice: ColumnChoice,
  counts?: ArrayLike<number>,
): TextColumn {
  const known = answered(choice);
  const asks = new Map<string, { rows: number; candidates: readonly Candidate[] }>();
  const former = new Map<string, string>();
  const answers = new Map<string, string>();
  const builder = new ColumnBuilder(counts);
  raw.forEach((cell, row) => {
    const text = cellText(cell).trim();
    const sign = signOf(text);
    if (sign) return builder.mark(sign, null);
    if (typeof cell === 'object' && 'error' in cell) return builder.refuse('value_error', text);
    const told = known(text);
    if (told !== undefined) {
      answers.set(text, told);
      return builder.take(told);
    }
    const found = index.find(text, on[row] ?? null);
    if (found.kind === 'match') {
      if (found.how === 'former') former.set(text, found.id);
      if (found.how === 'remembered') answers.set(text, found.id);
      return builder.take(found.id);
    }
    asks.set(text, { rows: (asks.get(text)?.rows ?? 0) + (counts?.[row] ?? 1), candidates: found.candidates });
    const names = found.candidates.map((c) => c.name).join('; ');
    return builder.refuse(found.kind === 'ask' ? 'name_ambiguous' : 'name_unknown', text, {
      params: { names },
      ...(found.candidates.length === 1 ? { proposal: found.candidates[0]!.id } : {}),
    });
  });
  return { ...builder.built(), asks: [...asks].map(([text, ask]) => ({ text, ...ask })), former, answered: answers };
}
