import type { Measure } from '../domain/answer';
import { tableContract } from '../domain/contract';
import type { Lowering, ReturnCell } from '../domain/quality-report';
import { type Lang, number } from './format';
import { type Shape, valueWithUnit } from './measure';
import type { Translate } from './text';

/** What a check has to do with one figure: "4 dòng, liên quan 3 trên 20 bản ghi của chỉ số, chiếm 1,2 tỷ đồng trong 8,0 tỷ đồng". Needs the texts of `quality`. */
export function loweringSay(lowering: Lowering, whole: Measure, shape: Shape, t: Translate, lang: Lang): string {
  const count = (n: number) => number(n, 0, lang);
  const { rows, table, tied, records, of, carried } = lowering;
  if (!tied) return t('quality.table', { n: count(rows), table: tableContract(table)?.title[lang] ?? table });
  const said = t('quality.tied', { n: count(rows), records: count(records), of: count(of) });
  if (carried === null || whole.value === null) return said;
  const amount = (value: number) => valueWithUnit({ ...whole, value }, shape, lang);
  return `${said}${t('quality.carried', { part: amount(carried), whole: amount(whole.value) })}`;
}

/** What a unit filed, and what does not agree with it: a line each. Needs the texts of `quality`. */
export function returnSay({ state, contradiction, rows }: ReturnCell, t: Translate, lang: Lang): readonly string[] {
  const said = t(`quality.${state}`);
  if (contradiction === null) return [said];
  if (contradiction === 'reported_without_rows') return [said, t('quality.reported_without_rows')];
  return [said, t(`quality.${contradiction}`, { n: number(rows, 0, lang) })];
}
