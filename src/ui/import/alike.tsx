import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import type { Mapping } from '../../ingest/cast/mapping';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import type { Taken } from './taken';
import ask from './answers.module.css';

const SHOWN = 12;

interface Props {
  readonly flow: ImportFlow;
  readonly mapping: Mapping;
  readonly imported: Taken;
}

/** Rows that may be one and the same person or event. A person decides; nothing is merged alone. */
export function AlikeRows({ flow, mapping, imported }: Props) {
  const { t, lang } = useText();
  const out = new Set(mapping.without);
  const groups = imported.alike
    .map((alike) => ({ ...alike, rows: alike.rows.filter(({ row }) => !out.has(row)) }))
    .filter(({ rows, there }) => rows.length > 0 && rows.length + there.length > 1);
  if (groups.length === 0) return null;
  const dated = (place: string, on: string | null) => (on === null ? place : `${place} (${day(on, lang)})`);
  return (
    <section aria-labelledby="intake-alike" className={ask.alike}>
      <h4 id="intake-alike">
        {t('intake.alike')} <small>{t('intake.alikeLead')}</small>
      </h4>
      <ul className={ask.questions}>
        {groups.slice(0, SHOWN).map(({ title, reason, rows, there }) => (
          <li key={rows.map(({ row }) => row).join(' ')}>
            <StatusShape standing="near" size={16} />
            <div>
              <p>{title === null ? t(`intake.alike_${reason}`) : `“${title}”: ${t(`intake.alike_${reason}`)}`}</p>
              <p className={styles.soft}>
                {[
                  ...rows.map(({ line, on }) => dated(t('intake.alikeLine', { line }), on)),
                  ...there.map(({ id, on }) => dated(t('intake.alikeThere', { id }), on)),
                ].join('; ')}
              </p>
              {title !== null && (
                <div className={ask.answers}>
                  {rows.map(({ row, line }) => (
                    <button key={row} type="button" className={ask.answer} onClick={() => void flow.without(row, true)}>
                      {t('intake.leaveLine', { line })}
                    </button>
                  ))}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {groups.length > SHOWN && <p className={styles.soft}>{t('intake.alikeMore', { n: number(groups.length - SHOWN, 0, lang) })}</p>}
    </section>
  );
}
