import { memo, useCallback, useEffect, useState } from 'react';
import { passportLines } from '../../exports/passport';
import { number } from '../../i18n/format';
import type { SqlResult } from '../../workbench/port';
import button from '../parts/button.module.css';
import { copyText } from '../parts/clipboard';
import { useDecks } from '../parts/decks';
import { Icon } from '../parts/icon';
import type { RowsAs } from '../parts/rows-menu';
import { save } from '../parts/save';
import { usePhone } from '../parts/use-phone';
import { useText } from '../parts/text';
import { viewedSql } from '../../workbench/view-sql';
import { useHeld, useSqlDesk } from './desk';
import { exactText } from './grid/cell-text';
import { Grid } from './grid/grid';
import { rowsFigure, sqlPassport } from './keep-result';
import { ResultHead } from './result-head';
import { RowPanel } from './row-panel';
import styles from './results.module.css';
import { fileNameOf } from './sharing';
import { csvFoot, csvOf, MOST_COPIED, tableOf, tsvOf } from './taking-out';
import { type PickedCells, useResult, useSummary } from './use-result';

interface Props {
  readonly result: SqlResult;
  readonly title: string;
  readonly sql: string;
}

/** One result: what it is, its cells, what is picked among them. */
export const ResultTable = memo(function ResultTable({ result, title, sql }: Props) {
  const { t, lang } = useText();
  const { sandbox, bench, run, tell, pack, bindings } = useSqlDesk();
  const decks = useDecks();
  const phone = usePhone();
  const held = useHeld(sandbox, result.id);
  const looking = useResult(sandbox, result);
  const { view, setView, asked, rows, fetch, profile } = looking;
  useEffect(() => bench.look(result.id, asked, rows), [bench, result.id, asked, rows]);
  const [profiling, setProfiling] = useState(!phone);
  const [filtering, setFiltering] = useState(false);
  const [picked, setPicked] = useState<PickedCells | null>(null);
  const [row, setRow] = useState<number | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const summary = useSummary(sandbox, result.id, asked, held ? picked : null);
  const onPicked = useCallback(
    (at: { readonly from: number; readonly to: number }, names: readonly string[]) => setPicked({ ...at, names }),
    [],
  );
  const onGone = useCallback(() => setFailed(asked), [asked]);
  const copy = async (what: PickedCells) => {
    if ((what.to - what.from) * what.names.length > MOST_COPIED)
      return tell(t('workbench.copyTooMuch', { most: number(MOST_COPIED, 0, lang) }));
    const text = await tsvOf(sandbox, result.id, asked, what, lang).catch(() => null);
    const done = text !== null && (await copyText(text));
    return tell(
      done ? t('workbench.copied', { rows: number(what.to - what.from, 0, lang), columns: what.names.length }) : t('workbench.notCopied'),
    );
  };
  const keep = async (as: RowsAs) => {
    const said = (done: number) => tell(t('workbench.csvWorking', { done: number(done, 0, lang), of: number(rows, 0, lang) }));
    const taken = await (as === 'csv' ? csvOf : tableOf)(sandbox, result, asked, rows, said).catch(() => null);
    if (taken === null) return setFailed(asked);
    const name = fileNameOf(title, as);
    const what = viewedSql(sql, result.columns, asked);
    const passport = sqlPassport(what, bindings, pack, { t, lang });
    decks?.remember(rowsFigure(title, what, passport));
    const code = `${t('office.passportCode')}: ${passport.code}.`;
    if (typeof taken === 'string') save(name, taken + csvFoot([title, what, code, ...passportLines({ passport, t })]), 'text/csv');
    else {
      const { rowsFile } = await import('../../exports/rows');
      const file = await rowsFile(as === 'arrow' ? as : 'parquet', taken, { title, what, about: [], passport }).catch(() => null);
      if (file === null) return tell(t('figures.exportFailed'));
      save(name, file.bytes, file.type);
    }
    return tell(t('workbench.csvDone', { rows: number(rows, 0, lang), name }));
  };
  if (result.columns.length === 0)
    return (
      <div className={styles.state} role="status">
        <p>{t('workbench.made')}</p>
      </div>
    );
  const gone = !held || failed === asked;
  const sizes = { rows: number(rows, 0, lang), columns: result.columns.length };
  return (
    <>
      <ResultHead
        result={result}
        rows={rows}
        filtering={filtering}
        onFiltering={() => setFiltering((f) => !f)}
        profiling={profiling}
        onProfiling={() => setProfiling((p) => !p)}
        onCopy={picked && !gone ? () => void copy(picked) : null}
        onKeep={gone ? null : (as) => void keep(as)}
      />
      {gone && (
        <p className={styles.gone} role="status">
          {t('workbench.gone')}
          <button type="button" className={button.button} onClick={() => run(false)}>
            {t('workbench.again')}
          </button>
        </p>
      )}
      {result.rows === 0 ? (
        <div className={styles.state}>
          <h2>{t('workbench.none')}</h2>
          <p>{t('workbench.noneHelp')}</p>
        </div>
      ) : (
        <Grid
          label={t('workbench.grid', sizes)}
          columns={result.columns}
          rows={rows}
          fetch={fetch}
          view={view}
          onView={setView}
          filtering={filtering}
          onFiltering={() => setFiltering(true)}
          profile={profiling ? profile : null}
          onPicked={onPicked}
          onCopy={(at, names) => void copy({ ...at, names })}
          onRow={(at) => held && setRow(at)}
          onGone={onGone}
        />
      )}
      {result.rows > 0 && rows === 0 && (
        <p className={styles.gone}>
          {t('workbench.noneKept')}
          <button type="button" className={button.button} onClick={() => setView({ ...view, filters: [] })}>
            <Icon name="x" size={14} />
            {t('workbench.unfilter')}
          </button>
        </p>
      )}
      {summary && (
        <p className={styles.sum} role="status">
          {t('workbench.picked', {
            cells: number(summary.cells, 0, lang),
            sum: summary.sum === null ? null : exactText(summary.sum, lang),
            mean: summary.mean === null ? null : exactText(summary.mean, lang),
          })}
        </p>
      )}
      {row !== null && <RowPanel result={result.id} view={asked} index={row} onClose={() => setRow(null)} />}
    </>
  );
});
