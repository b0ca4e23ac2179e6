import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReturnCell } from '../../../domain/quality-report';
import { day, periodLong } from '../../../i18n/dates';
import { number } from '../../../i18n/format';
import { capital } from '../../../i18n/say';
import { useLabels } from '../../parts/labels';
import { type PackView, useSession } from '../../parts/session';
import { SidePanel } from '../../parts/side-panel';
import { SourceDialog, type SourcePlace } from '../../parts/source-dialog';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import { FoundRows } from './found-rows';

const LIMIT = 200;
const NO_DIMENSIONS: readonly string[] = [];

interface Props {
  readonly pack: PackView;
  readonly asOf: string;
  readonly cell: ReturnCell | null;
  readonly unit: string;
  readonly said: readonly string[];
  readonly onClose: () => void;
}

/** One return: what was filed and when, and the unit's rows in the period. */
export function ReturnPanel({ pack, asOf, cell, unit, said, onClose }: Props) {
  const { t, lang } = useText();
  const { asker } = useSession();
  const labels = useLabels(pack, NO_DIMENSIONS);
  const [place, setPlace] = useState<SourcePlace | null>(null);
  const rows = useQuery({
    queryKey: ['answer', pack.hash, 'return rows', asOf, cell?.unit, cell?.period],
    queryFn: () => (asker && cell ? asker.returnRows(cell, asOf, LIMIT) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && cell !== null && cell.rows > 0,
  });
  const period = pack.periods.find((p) => p.id === cell?.period);
  const dates = cell && [
    cell.due === null ? null : t('quality.dueOn', { date: day(cell.due, lang) }),
    cell.submitted === null ? t('quality.noneFiled') : t('quality.submittedOn', { date: day(cell.submitted, lang) }),
  ];
  const label = t('quality.rowsInPeriod', { n: number(cell?.rows ?? 0, 0, lang) });
  return (
    <>
      <SidePanel
        open={cell !== null}
        onClose={onClose}
        title={`${unit}${period ? `: ${capital(periodLong(period, lang))}` : ''}`}
        lead={[...said, ...(dates ?? []).filter((x) => x !== null)].map((x) => x.replace(/\.$/, '')).join('. ')}
      >
        {cell?.rows === 0 ? (
          <p>{t('quality.rowsNone')}</p>
        ) : (
          <>
            <p className={data.note}>{label}</p>
            {rows.data ? (
              <FoundRows pack={pack} table={rows.data} label={label} onPlace={setPlace} />
            ) : (
              <p role="status">{rows.error ? t('quality.failed', { reason: rows.error.message }) : t('quality.reading')}</p>
            )}
            {(rows.data?.rows ?? 0) >= LIMIT && <p className={data.note}>{t('quality.panelFirst', { n: number(LIMIT, 0, lang) })}</p>}
          </>
        )}
      </SidePanel>
      <SourceDialog place={place} labels={labels} onClose={() => setPlace(null)} />
    </>
  );
}
