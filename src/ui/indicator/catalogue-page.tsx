import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import type { Level } from '../../domain/indicator';
import { comparedShort } from '../../i18n/compared';
import { periodShort } from '../../i18n/dates';
import { useAsked } from '../parts/asked';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import segment from '../parts/segment.module.css';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { Row } from './catalogue-row';
import styles from './catalogue.module.css';
import { find, index, LEVELS } from './find';
import { type CatalogueRow, useCatalogue } from './use-catalogue';

const waitingRow = (indicator: CatalogueRow['indicator']): CatalogueRow => ({
  indicator,
  answer: null,
  before: null,
  standing: 'none',
  share: null,
  plan: null,
});

function Catalogue({ pack, asked }: { readonly pack: PackView; readonly asked: Asked }) {
  const { t, lang } = useText();
  const other = asked.before ? comparedShort(asked.before.period, asked.period, lang) : '';
  const { q = '', level = null } = useSearch({ from: '/indicators' });
  const navigate = useNavigate({ from: '/indicators' });
  const rows = useCatalogue(pack, asked);
  const lines = useMemo(() => index(pack.indicators), [pack]);
  const text = useDeferredValue(q);
  const shown = find(lines, text, level);
  const byId = new Map(rows?.map((r) => [r.indicator.id, r]));
  const set = (patch: { q?: string | undefined; level?: Level | undefined }) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false });
  const groups = (q === '' ? LEVELS : LEVELS.toSorted((a, b) => first(a) - first(b))).filter((l) => shown.some((i) => i.level === l));
  function first(of: Level): number {
    const at = shown.findIndex((i) => i.level === of);
    return at < 0 ? Infinity : at;
  }
  const heads = ['colId', 'colName', 'colValue', 'colUnit', 'colPlan', asked.before ? 'colChange' : 'colChangeNone', 'colStatus'] as const;
  return (
    <div className={styles.page}>
      <h1>{t('indicator.catalogueTitle', { n: pack.indicators.length })}</h1>
      <p className={styles.lead}>{t('indicator.catalogueLead')}</p>
      <div className={styles.tools} role="search">
        <label className={styles.find}>
          <Icon name="find" size={15} />
          <input
            type="search"
            value={q}
            placeholder={t('indicator.findHint')}
            aria-label={t('indicator.find')}
            onChange={(e) => set({ q: e.target.value || undefined })}
          />
        </label>
        <div className={`${segment.segment} ${styles.levels}`} role="group" aria-label={t('indicator.level')}>
          <button type="button" aria-pressed={level === null} onClick={() => set({ level: undefined })}>
            {t('indicator.allLevels')}
          </button>
          {LEVELS.map((l) => (
            <button key={l} type="button" aria-pressed={level === l} onClick={() => set({ level: level === l ? undefined : l })}>
              {t(`common.level_${l}`)}
            </button>
          ))}
        </div>
        <span className={styles.count} role="status">
          {t('indicator.found', { n: shown.length })}
        </span>
      </div>
      {shown.length === 0 && (
        <div className={styles.group}>
          <h2>{t('indicator.nothing', { text: q })}</h2>
          <p className={styles.lead}>{t('indicator.nothingHelp')}</p>
          <button type="button" className={`${button.button} ${button.primary}`} onClick={() => set({ q: undefined, level: undefined })}>
            {t('indicator.showAll', { n: pack.indicators.length })}
          </button>
        </div>
      )}
      {groups.map((l) => {
        const inside = shown.filter((i) => i.level === l);
        const caption = t('indicator.caption', { level: t(`common.level_${l}`), period: periodShort(asked.period, lang) });
        return (
          <section key={l} className={styles.group} aria-labelledby={`level-${l}`}>
            <h2 id={`level-${l}`}>
              {t(`common.level_${l}`)}
              <small>{t(`indicator.chain_${l}`)}</small>
            </h2>
            <table className={styles.table} aria-label={caption}>
              <thead>
                <tr>
                  {heads.map((h) => (
                    <th
                      key={h}
                      scope="col"
                      className={
                        h === 'colValue'
                          ? styles.end
                          : h === 'colId'
                            ? styles.id
                            : h === 'colName'
                              ? styles.name
                              : h === 'colUnit'
                                ? styles.unit
                                : ''
                      }
                    >
                      {t(`indicator.${h}`, { other })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {inside.map((i) => (
                  <Row key={i.id} row={byId.get(i.id) ?? waitingRow(i)} waiting={rows === null} currency={asked.currency} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}

/** Every indicator by its level of the results chain, with its number in the scope. */
export function CataloguePage() {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked ? <Catalogue pack={pack} asked={asked} /> : null;
}
