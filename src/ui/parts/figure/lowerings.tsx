import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldContract } from '../../../domain/contract';
import type { Indicator } from '../../../domain/indicator';
import type { Standing } from '../../../domain/plan';
import type { Severity } from '../../../domain/problem';
import type { LoweringTold } from '../../../domain/quality-report';
import type { Question } from '../../../domain/question';
import { type Cell, records } from '../../../domain/table';
import { number } from '../../../i18n/format';
import { loweringSay } from '../../../i18n/sentence-quality';
import { useAnswer } from '../ask';
import { Icon } from '../icon';
import { type PackView, useSession } from '../session';
import { StatusShape } from '../status';
import { useText } from '../text';
import styles from './lowerings.module.css';

const SHAPE: Readonly<Record<Severity, Standing>> = { error: 'late', warning: 'slow', notice: 'near' };
const LIMIT = 50;

interface Props {
  readonly pack: PackView;
  readonly question: Question;
  readonly indicator: Indicator;
}

function Rows({ pack, question, lowering }: { readonly pack: PackView; readonly question: Question; readonly lowering: LoweringTold }) {
  const { t, say, lang } = useText();
  const { asker } = useSession();
  const rows = useQuery({
    queryKey: ['answer', pack.hash, 'lowering rows', question, lowering.code, lowering.table],
    queryFn: () => (asker ? asker.loweringRows(question, lowering, LIMIT) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  if (!rows.data) return <p role="status">{rows.error ? t('quality.failed', { reason: rows.error.message }) : t('quality.reading')}</p>;
  const text = (value: Cell | undefined) => (value === null || value === undefined || Array.isArray(value) ? '' : String(value));
  const column = (name: string) => say(fieldContract(`${lowering.table}.${name}`)?.title ?? { vi: name, en: name });
  return (
    <>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('quality.colLine')}</th>
            <th scope="col">{t('quality.colRecord')}</th>
            <th scope="col">{t('quality.colColumn')}</th>
            <th scope="col">{t('quality.colValue')}</th>
          </tr>
        </thead>
        <tbody>
          {records(rows.data).map((row, i) => (
            <tr key={i}>
              <td>{text(row['line'] ?? row['row'])}</td>
              <td>
                <code>{text(row['record'])}</code>
              </td>
              <td>{column(text(row['column_name']))}</td>
              <td>{text(row['value'])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.data.rows >= LIMIT && <p>{t('quality.panelFirst', { n: number(LIMIT, 0, lang) })}</p>}
    </>
  );
}

/** The checks that speak of rows which one figure rests on, the gravest first; each opens to the rows and how to mend them. */
export function Lowerings({ pack, question, indicator }: Props) {
  const { t, say, lang, whole } = useText();
  const { asker } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const { data: answer } = useAnswer(question);
  const found = useQuery({
    queryKey: ['answer', pack.hash, 'lowerings', question, pack.checked],
    queryFn: () => (asker ? asker.lowerings(question, pack.problems) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  if (!found.data || !answer)
    return <p role="status">{found.error ? t('quality.failed', { reason: found.error.message }) : t('quality.reading')}</p>;
  if (found.data.length === 0) return <p>{whole(t('quality.lowersNone'))}</p>;
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  return (
    <ul className={styles.list}>
      {found.data.map((lowering) => {
        const key = `${lowering.code} ${lowering.table}`;
        return (
          <li key={key}>
            <button type="button" aria-expanded={open === key} onClick={() => setOpen(open === key ? null : key)}>
              <Icon name={open === key ? 'down' : 'right'} size={13} />
              <StatusShape standing={SHAPE[lowering.severity]} size={14} />
              <span>
                {lowering.code} {say(lowering.title)}
              </span>
            </button>
            <p>{whole(loweringSay(lowering, answer.total, shape, t, lang))}</p>
            {open === key && (
              <>
                <p>
                  {say(lowering.means)} {say(lowering.mend)}
                </p>
                <Rows pack={pack} question={question} lowering={lowering} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
