import type { Figure } from '../../domain/figure';
import type { Passport } from '../../domain/passport';
import { sqlCode } from '../../domain/restore-code';
import { day } from '../../i18n/dates';
import type { SqlBindings } from '../../workbench/port';
import type { PackView } from '../parts/session';
import type { Words } from '../parts/text';

/** What the rows of a statement of somebody's own are known by: the statement, its bounds, every file of the pack that it may have read. */
export function sqlPassport(sql: string, bindings: SqlBindings, pack: PackView, { t, lang }: Pick<Words, 't' | 'lang'>): Passport {
  const { from, to, asOf, unit } = bindings;
  const files = Object.values(pack.tables).map(({ file, sha256 }) => ({ name: file, sha256 }));
  return {
    code: sqlCode(sql, { ...bindings }, pack.hash),
    pack: pack.hash,
    synthetic: pack.synthetic,
    asOf,
    asked: [`${day(from, lang)}–${day(to, lang)}`, unit ?? t('scope.wholeMinistry')].join('; '),
    rate: '',
    definitions: [],
    files: [...new Map(files.map((f) => [`${f.name} ${f.sha256}`, f])).values()],
  };
}

/** Rows of a statement that leave the page, as what their code leads back to; the rows themselves stay in their file. */
export function rowsFigure(title: string, sql: string, { code, asOf }: Passport): Figure {
  const none = { measure: '', sentence: '', source: '', unit: '', decimals: 0, categories: [], series: [], quality: null };
  return { ...none, id: 'sql-rows', kind: 'table', title, asOf, passport: code, query: sql };
}
