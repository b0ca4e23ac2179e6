import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ReturnCell } from '../../../domain/quality-report';
import { number } from '../../../i18n/format';
import { returnSay } from '../../../i18n/sentence-quality';
import button from '../../parts/button.module.css';
import { useDecks } from '../../parts/decks';
import { Icon } from '../../parts/icon';
import { save } from '../../parts/save';
import segment from '../../parts/segment.module.css';
import { addKey } from '../../parts/single-keys';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import { counted, matrixOf, owedPeriods, STATES } from './matrix';
import { ReturnPanel } from './return-panel';
import { ReturnShape } from './return-shape';
import { ReturnsGrid } from './returns-grid';
import { returnsCsv, ReturnsTable } from './returns-table';
import styles from './quality.module.css';
import { unitNames } from './unit-names';

interface Props {
  readonly pack: PackView;
  readonly asOf: string;
  readonly cells: readonly ReturnCell[] | null;
  readonly error: Error | null;
}

/** Each choice with its default first, as the address keeps it. */
const CHOICES = {
  span: [[undefined, 'spanLast'], ['all', 'spanAll']],
  which: [[undefined, 'whichAll'], ['open', 'whichOpen']],
  as: [[undefined, 'asGrid'], ['table', 'asTable']],
} as const;

/** What each unit filed for each period: reported, nil and missing kept apart. */
export function Returns({ pack, asOf, cells, error }: Props) {
  const { t, say, lang, whole } = useText();
  const search = useSearch({ from: '/quality' });
  const { span, which, as } = search;
  const navigate = useNavigate({ from: '/quality' });
  const decks = useDecks();
  const add = () => decks?.addPart('returns', span);
  const [open, setOpen] = useState<ReturnCell | null>(null);
  const units = useMemo(() => unitNames(pack.units, say), [pack.units, say]);
  const matrix = useMemo(() => {
    const { compare } = new Intl.Collator(lang);
    const name = (id: string) => units.get(id) ?? id;
    return cells && matrixOf(cells, pack.periods, { all: span === 'all', onlyOpen: which === 'open', compare: (a, b) => compare(name(a), name(b)) });
  }, [cells, pack.periods, span, which, units, lang]);
  const shown = useMemo(() => {
    const ids = new Set(cells ? owedPeriods(cells, pack.periods, span === 'all').map((p) => p.id) : []);
    return (cells ?? []).filter((c) => ids.has(c.period));
  }, [cells, pack.periods, span]);
  const counts = counted(shown);
  const n = (count: number) => number(count, 0, lang);
  return (
    <section className={data.section} aria-labelledby="returns">
      <h2 id="returns">{t('quality.returns')}</h2>
      {!matrix ? (
        <p role="status">{error ? t('quality.failed', { reason: error.message }) : t('quality.reading')}</p>
      ) : cells?.length === 0 ? (
        <p className={data.note}>{whole(t('quality.returnsNone'))}</p>
      ) : (
        <>
          <p className={styles.summary}>
            {whole(
              t('quality.summary', {
                due: n(counts.due),
                reported: n(counts.reported),
                nil: n(counts.nil),
                late: n(counts.late),
                missing: n(counts.missing),
              }),
            )}{' '}
            {counts.contradictions > 0 && whole(t('quality.contradictions', { n: n(counts.contradictions) }))}
          </p>
          <p className={data.note}>{whole(t('quality.returnsLead'))}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key acts where one of these buttons holds the focus */}
          <div className={styles.tools} onKeyDown={addKey(add)}>
            {(['span', 'which', 'as'] as const).map((of) => (
              <div key={of} className={segment.segment} role="group" aria-label={t(`quality.${of === 'span' ? 'spans' : of}`)}>
                {CHOICES[of].map(([value, text]) => (
                  <button
                    key={text}
                    type="button"
                    aria-pressed={search[of] === value}
                    onClick={() => void navigate({ search: (s) => ({ ...s, [of]: value }), replace: true, resetScroll: false })}
                  >
                    {t(`quality.${text}`)}
                  </button>
                ))}
              </div>
            ))}
            <button
              type="button"
              className={button.button}
              onClick={() => save(`bao-cao-${asOf}.csv`, returnsCsv(matrix, units, t, lang), 'text/csv')}
            >
              <Icon name="save" />
              {t('quality.download')}
            </button>
            {decks && (
              <button type="button" className={button.button} onClick={add} title={`${t('figures.addToDeck')} (A)`}>
                <Icon name="play" size={14} />
                {t('figures.addToDeck')}
              </button>
            )}
          </div>
          <ul className={styles.legend} aria-label={t('quality.legend')}>
            {STATES.map((state) => (
              <li key={state}>
                <ReturnShape state={state} />
                {t(`quality.${state}`)}
              </li>
            ))}
            <li>
              <ReturnShape state="conflict" />
              {t('quality.conflict')}
            </li>
          </ul>
          {matrix.rows.length === 0 ? (
            <p role="status">{whole(t('quality.whichNone'))}</p>
          ) : as === 'table' ? (
            <ReturnsTable matrix={matrix} units={units} onOpen={setOpen} />
          ) : (
            <ReturnsGrid matrix={matrix} units={units} onOpen={setOpen} />
          )}
        </>
      )}
      <ReturnPanel
        pack={pack}
        asOf={asOf}
        cell={open}
        unit={open ? (units.get(open.unit) ?? open.unit) : ''}
        said={open ? returnSay(open, t, lang) : []}
        onClose={() => setOpen(null)}
      />
    </section>
  );
}
