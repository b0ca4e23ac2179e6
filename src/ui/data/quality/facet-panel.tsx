import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Facet } from '../../../domain/quality';
import { number } from '../../../i18n/format';
import { useLabels } from '../../parts/labels';
import { type PackView, useSession } from '../../parts/session';
import { SidePanel } from '../../parts/side-panel';
import { SourceDialog, type SourcePlace } from '../../parts/source-dialog';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import { FoundRows } from './found-rows';

const LIMIT = 200;
const NO_DIMENSIONS: readonly string[] = [];

interface Opened {
  readonly facet: Facet;
  readonly table?: string;
  readonly unit?: string | null;
  readonly name: string;
  readonly rows: number;
}

interface Props {
  readonly pack: PackView;
  readonly asOf: string;
  readonly open: Opened | null;
  readonly onClose: () => void;
}

/** The rows behind one count of a dimension. */
export function FacetPanel({ pack, asOf, open, onClose }: Props) {
  const { t, lang } = useText();
  const { asker } = useSession();
  const labels = useLabels(pack, NO_DIMENSIONS);
  const [place, setPlace] = useState<SourcePlace | null>(null);
  const asked = open && { facet: open.facet, ...(open.table === undefined ? { unit: open.unit ?? null } : { table: open.table }), limit: LIMIT };
  const rows = useQuery({
    queryKey: ['answer', pack.hash, 'facet rows', asOf, asked],
    queryFn: () => (asker && asked ? asker.facetRows(asOf, asked) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && asked !== null,
  });
  const title = open ? `${open.name}: ${t(`data.facet_${open.facet}`)}` : '';
  return (
    <>
      <SidePanel open={open !== null} onClose={onClose} title={title} lead={t('quality.panelRows', { n: number(open?.rows ?? 0, 0, lang) })}>
        {rows.data ? (
          <FoundRows pack={pack} table={rows.data} label={title} onPlace={setPlace} />
        ) : (
          <p role="status">{rows.error ? t('quality.failed', { reason: rows.error.message }) : t('quality.reading')}</p>
        )}
        {(rows.data?.rows ?? 0) >= LIMIT && <p className={data.note}>{t('quality.panelFirst', { n: number(LIMIT, 0, lang) })}</p>}
      </SidePanel>
      <SourceDialog place={place} labels={labels} onClose={() => setPlace(null)} />
    </>
  );
}
