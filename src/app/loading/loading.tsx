import type { ReactNode } from 'react';
import { contract } from '../../domain/contract';
import { number, percent } from '../../i18n/format';
import type { TableProgress } from '../../ui/parts/session';
import { useSession } from '../../ui/parts/session';
import { StatusShape } from '../../ui/parts/status';
import { useText } from '../../ui/parts/text';
import { BigRuler } from './big-ruler';
import styles from './loading.module.css';

const SHOWN = 6;
/** The tables to name: the last that are in, the one being read, the next to come. */
function about(tables: readonly TableProgress[]): readonly TableProgress[] {
  const now = tables.findIndex((table) => table.state === 'reading' || table.state === 'waiting');
  const first = Math.min(Math.max(0, (now < 0 ? tables.length : now) - 3), Math.max(0, tables.length - SHOWN));
  return tables.slice(first, first + SHOWN);
}

/** A ruler of the rows read, above the empty shape of the page. */
export function Loading({ shape }: { readonly shape: ReactNode }) {
  const { t, lang, say } = useText();
  const { progress } = useSession();
  const read = progress?.read ?? 0;
  const total = progress?.total ?? null;
  const share = total ? Math.min(100, (100 * read) / total) : null;
  const all = share !== null && share >= 100;
  const name = (table: TableProgress) => {
    const known = contract.find((c) => c.name === table.name);
    return known ? say(known.title) : table.name;
  };
  const said = !progress
    ? t('states.startingEngine')
    : all
      ? t('states.answering')
      : total === null
        ? t('states.reading', { read: number(read, 0, lang) })
        : t('states.loadingRows', { read: number(read, 0, lang), total: number(total, 0, lang) });
  const shown = about(progress?.tables ?? []);
  const rest = (progress?.tables.length ?? 0) - shown.length;
  return (
    <div aria-busy>
      <section className={styles.load}>
        <div>
          <h1>{t('states.loading')}</h1>
          <p className={styles.said} role="status">
            {said}
          </p>
          <BigRuler percent={share} label={share === null ? '' : percent(share, 0, lang)} />
        </div>
        <ul className={styles.files}>
          {shown.map((table) => (
            <li key={table.name} data-state={table.state}>
              <StatusShape
                standing={table.state === 'ready' ? 'met' : table.state === 'reading' ? 'near' : table.state === 'failed' ? 'late' : 'none'}
                size={15}
              />
              <span>{name(table)}</span>
              <span>
                {table.state === 'waiting'
                  ? t('states.waiting')
                  : rowsText(table, lang, t('common.rows', { n: number(table.read, 0, lang) }))}
              </span>
            </li>
          ))}
          {rest > 0 && <li className={styles.rest}>{t('states.moreTables', { n: number(rest, 0, lang) })}</li>}
        </ul>
      </section>
      {shape}
    </div>
  );
}

function rowsText(table: TableProgress, lang: 'vi' | 'en', whole: string): string {
  return table.state === 'ready' || table.total === null ? whole : `${number(table.read, 0, lang)} / ${number(table.total, 0, lang)}`;
}
