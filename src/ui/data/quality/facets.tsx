import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { tableContract } from '../../../domain/contract';
import { FACETS } from '../../../domain/quality';
import type { FacetCount } from '../../../domain/quality-report';
import { number } from '../../../i18n/format';
import { ScrollRegion } from '../../parts/scroll-region';
import segment from '../../parts/segment.module.css';
import { type PackView, useSession } from '../../parts/session';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import { FacetCell } from './facet-cell';
import { type FacetLine, tableLines, unitLines } from './facet-rows';
import { FacetPanel } from './facet-panel';
import styles from './quality.module.css';
import { unitNames } from './unit-names';

/** The five dimensions, by table or by unit; every count opens to its rows. */
export function Facets({ pack, asOf }: { readonly pack: PackView; readonly asOf: string }) {
  const { t, lang, say, whole } = useText();
  const { asker } = useSession();
  const { by } = useSearch({ from: '/quality' });
  const navigate = useNavigate({ from: '/quality' });
  const [open, setOpen] = useState<{ readonly line: FacetLine; readonly count: FacetCount } | null>(null);
  const found = useQuery({
    queryKey: ['answer', pack.hash, 'dimensions', asOf],
    queryFn: () => (asker ? asker.tableQuality(asOf) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  const lines = found.data && (by === 'unit' ? unitLines(found.data) : tableLines(found.data));
  const units = useMemo(() => unitNames(pack.units, say), [pack.units, say]);
  const name = ({ id }: FacetLine) => {
    if (id === null) return t('quality.noUnit');
    if (by === 'unit') return units.get(id) ?? id;
    const title = tableContract(id)?.title;
    return title ? say(title) : id;
  };
  return (
    <section className={data.section} aria-labelledby="facets">
      <header>
        <h2 id="facets">{t('quality.facets')}</h2>
        <div className={segment.segment} role="group" aria-label={t('quality.by')}>
          {([undefined, 'unit'] as const).map((one) => (
            <button
              key={one ?? 'table'}
              type="button"
              aria-pressed={by === one}
              onClick={() => void navigate({ search: (s) => ({ ...s, by: one }), replace: true, resetScroll: false })}
            >
              {t(one === 'unit' ? 'quality.byUnit' : 'quality.byTable')}
            </button>
          ))}
        </div>
      </header>
      <p className={data.note}>{whole(t('quality.facetsLead'))}</p>
      {!lines ? (
        <p role="status">{found.error ? t('quality.failed', { reason: found.error.message }) : t('quality.reading')}</p>
      ) : (
        <ScrollRegion className={`${data.scroll} ${by === 'unit' ? styles.tall : ''}`} label={t('quality.facets')}>
          <table className={`${data.table} ${styles.facets}`}>
            <thead>
              <tr>
                <th scope="col">{t(by === 'unit' ? 'quality.colUnit' : 'quality.colTable')}</th>
                <th scope="col" className={data.end}>
                  {t('data.colRows')}
                </th>
                {FACETS.map((facet) => (
                  <th key={facet} scope="col">
                    {t(`data.facet_${facet}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id ?? ''}>
                  <th scope="row">{name(line)}</th>
                  <td className={data.end}>{number(line.rows, 0, lang)}</td>
                  {line.facets.map((count) => (
                    <td key={count.facet}>
                      <FacetCell name={name(line)} count={count} onOpen={() => setOpen({ line, count })} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <FacetPanel
        pack={pack}
        asOf={asOf}
        open={
          open && {
            ...(by === 'unit' ? { unit: open.line.id } : { table: open.line.id ?? '' }),
            facet: open.count.facet,
            name: name(open.line),
            rows: open.count.errors + open.count.warnings + open.count.notices,
          }
        }
        onClose={() => setOpen(null)}
      />
    </section>
  );
}
