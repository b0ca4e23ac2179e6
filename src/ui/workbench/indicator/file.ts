import { fold } from '../../../domain/fold';
import type { Indicator } from '../../../domain/indicator';
import type { Outcome } from '../../../domain/problem';
import { readDefinition } from '../../../indicators/definition';

/** The head of an indicator file, key by key. */
export type Draft = Readonly<Record<string, string>>;

export const LEVELS = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'] as const;
export const DIRECTIONS = ['up', 'down', 'none'] as const;
export const ROLL_UPS = ['sum', 'last', 'ratio', 'recompute'] as const;

const both = (key: string) => [`${key}.vi`, `${key}.en`];
const ORDER = [
  'id',
  ...both('title'),
  ...both('short'),
  'level',
  ...both('unit'),
  'direction',
  'time',
  'units',
  'decimals',
  'value',
  'numerator',
  'denominator',
  'n',
  'missing',
  ...['n', 'missing'].flatMap(both),
  'dimensions',
  ...['concept', 'breakdown', 'period', 'source', 'owner', 'pitfalls', 'target'].flatMap(both),
];

/** A beginning for a query over these tables of the contract. */
export function firstDraft(title: string, tables: readonly string[], periodWords: { readonly vi: string; readonly en: string }): Draft {
  return {
    'title.vi': title,
    level: 'output',
    direction: 'up',
    time: 'sum',
    units: 'sum',
    decimals: '0',
    value: 'count(*)',
    n: 'count(*)',
    missing: '0',
    'period.vi': periodWords.vi,
    'period.en': periodWords.en,
    'source.vi': tables.length > 0 ? `Bảng: ${tables.join(', ')}` : '',
    'source.en': tables.length > 0 ? `Tables: ${tables.join(', ')}` : '',
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The file as it is committed to `queries/indicators`. */
export function fileText(draft: Draft, body: string): string {
  const pairs = ORDER.flatMap((key) => (oneLine(draft[key] ?? '') === '' ? [] : [`${key}: ${oneLine(draft[key] ?? '')}`]));
  return ['/* indicator', ...pairs, '*/', body.replace(/;\s*$/, '').trim(), ''].join('\n');
}

/** "O11-hoi-nghi-truc-tuyen.sql". */
export const definitionName = (draft: Draft): string =>
  `${draft['id']?.trim() || 'X00'}-${fold(draft['short.en'] || draft['title.en'] || draft['title.vi'] || 'indicator').replaceAll(' ', '-')}.sql`;

/** The draft as the product reads it, or everything that is wrong with it. */
export const checkDraft = (draft: Draft, body: string): Outcome<Indicator> => readDefinition(fileText(draft, body), definitionName(draft));
