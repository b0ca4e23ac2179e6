import { memo, useEffect, useMemo, useState } from 'react';
import type { Column, Table } from '../../../domain/table';
import { fromResult } from '../../../figures/from-result';
import { sqlCode } from '../../../domain/restore-code';
import type { SqlResult } from '../../../workbench/port';
import { viewedSql } from '../../../workbench/view-sql';
import { FigureFrame } from '../../parts/figure/frame';
import { useText } from '../../parts/text';
import type { Outcome } from '../bench';
import { type ChartChoice, MOST_DRAWN, suggestChart } from '../chart-choice';
import { useHeld, useSheet, useSqlDesk, useTabPart } from '../desk';
import { ChartActs } from './chart-acts';
import { ChartControls } from './chart-controls';
import styles from './side.module.css';

/** What stands beside the values: a plan, or the second number of points. */
const beside = ({ kind, plan, across }: ChartChoice, of: (name: string | null) => Column | null) =>
  kind === 'points' ? { plan: null, across: of(across) } : { plan: of(plan), across: null };

interface Props {
  readonly result: SqlResult;
  /** How its table is looked at, and the rows that are left then. */
  readonly look: NonNullable<Outcome['look']>;
  readonly sql: string;
  readonly title: string;
}

const Drawn = memo(function Drawn({ result, look, sql: statement, title }: Props) {
  const { t, lang } = useText();
  const { sandbox, pack, bindings, asked } = useSqlDesk();
  const { view, rows } = look;
  const sql = useMemo(() => viewedSql(statement, result.columns, view), [statement, result.columns, view]);
  const held = useHeld(sandbox, result.id);
  const suggested = useMemo(() => suggestChart(result.columns, result.rows), [result]);
  const [own, setOwn] = useState<ChartChoice | null>(null);
  const choice = own ?? suggested;
  const [table, setTable] = useState<Table | null>(null);
  useEffect(() => {
    if (!choice || !held) return undefined;
    let mine = true;
    const columns = [...new Set([choice.names, choice.value, choice.plan, choice.across].filter((c) => c !== null))];
    // A result that is gone is told above its cells.
    sandbox.page(result.id, view, 0, Math.min(rows, MOST_DRAWN[choice.kind]), columns).then(
      (found) => mine && setTable(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [choice, held, sandbox, result, view, rows]);
  const figure = useMemo(() => {
    const of = (name: string | null) => table?.columns.find((c) => c.name === name) ?? null;
    const values = of(choice?.value ?? null);
    if (!choice || !values) return null;
    return fromResult(
      { id: 'sql-figure', kind: choice.kind, names: of(choice.names), values, ...beside(choice, of), all: rows, query: sql },
      {
        lang,
        t,
        asOf: asked.asOf,
        source: t('workbench.chartSource', { title }),
        quality: null,
        passport: sqlCode(sql, { ...bindings }, pack.hash),
      },
    );
  }, [table, choice, rows, lang, t, asked.asOf, title, sql, bindings, pack.hash]);
  if (!choice) return <p className={styles.none}>{t('workbench.chartNone')}</p>;
  return (
    <>
      <ChartControls columns={result.columns} choice={choice} onChange={setOwn} />
      {figure && <ChartActs id={figure.id} />}
      {figure && <FigureFrame figure={figure} sql={sql} className={styles.figure} />}
    </>
  );
});

/** The result on screen as a figure: drawn at once as it seems sensible, changed at will. */
export function ChartSide() {
  const { t } = useText();
  const { bench } = useSqlDesk();
  const [tab, title] = [useTabPart('id'), useTabPart('title')];
  const sheet = useSheet(bench, tab);
  const outcome = sheet.outcomes[sheet.shown];
  const ran = outcome?.ran;
  const all = ran?.ok ? ran.result.rows : 0;
  const look = useMemo(() => outcome?.look ?? { view: { sort: [], filters: [] }, rows: all }, [outcome?.look, all]);
  if (!outcome || !ran?.ok || ran.result.rows === 0) return <p className={styles.none}>{t('workbench.chartHint')}</p>;
  return <Drawn key={outcome.key} result={ran.result} look={look} sql={outcome.statement.text} title={title} />;
}
