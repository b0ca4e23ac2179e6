import { useEffect, useState } from 'react';
import { number } from '../../i18n/format';
import type { PartPreview } from '../../ingest/import-desk';
import { type Encoding, ENCODINGS } from '../../ingest/text/encoding';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { Dropped } from './dropped-lines';
import type { ImportFlow } from './flow';
import { type FlowState, isReadOtherwise, layoutOf } from './flow-state';
import styles from './import.module.css';
import { Select } from './select';
import { DELIMITERS, delimiterName } from './signs';

interface Props {
  readonly flow: ImportFlow;
  readonly state: FlowState;
  readonly part: PartPreview;
}

function Header({ flow, part }: Pick<Props, 'flow' | 'part'>) {
  const { t } = useText();
  const { headerLines } = part.layout;
  const [above, below] = [String(headerLines[0] ?? 1), String(headerLines.at(-1) ?? 1)];
  const [from, setFrom] = useState(above);
  const [to, setTo] = useState(below);
  // Read otherwise, the file may have its header elsewhere.
  useEffect(() => {
    setFrom(above);
    setTo(below);
  }, [above, below]);
  const [first, last] = [Number(from), Number(to)];
  const known = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first;
  const line = (label: string, value: string, set: (value: string) => void) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input className={styles.number} type="number" min={1} value={value} onChange={(event) => set(event.target.value)} />
    </label>
  );
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (known) void flow.layOut({ header: [first, last] });
      }}
    >
      {line(t('intake.headerFrom'), from, setFrom)}
      {line(t('intake.headerTo'), to, setTo)}
      <button type="submit" className={button.button} disabled={!known}>
        {t('intake.headerApply')}
      </button>
    </form>
  );
}

/** How the file was read: every part of it can be overruled; every line that is no data is listed. */
export function ReadingPanel({ flow, state, part }: Props) {
  const { t, lang } = useText();
  const parts = state.opened?.parts ?? [];
  const { encoding, dialect, layout } = part;
  const signs = dialect && !DELIMITERS.some((d) => d === dialect.delimiter) ? [...DELIMITERS, dialect.delimiter] : DELIMITERS;
  const dropped = layout.dropped.length + part.skipped.length;
  const kept = layoutOf(state).keep ?? [];
  const isOther = isReadOtherwise(state);
  return (
    <>
      {parts.length > 1 && (
        <Select
          label={t('intake.part')}
          shown
          value={String(state.at)}
          options={parts.map(({ name, sheet, hidden }, at) => {
            const text = sheet ?? name;
            return { id: String(at), name: hidden ? t('intake.hidden', { name: text }) : text };
          })}
          onChange={(at) => void flow.pick(Number(at))}
        />
      )}
      <details className={styles.details}>
        <summary>
          <Icon name="right" size={13} />
          <b>{t('intake.reading')}</b>
          {dropped > 0 && <span className={styles.soft}>{t('intake.droppedTitle', { n: number(dropped, 0, lang) })}</span>}
          {isOther && <span className={styles.soft}>{t(state.asBefore ? 'intake.readAsBefore' : 'intake.readOtherwise')}</span>}
        </summary>
        {(encoding ?? dialect) && (
          <div className={styles.fields}>
            {encoding && (
              <Select
                label={t('intake.encoding')}
                shown
                value={encoding.encoding}
                options={ENCODINGS.map((id) => ({ id, name: id.toUpperCase() }))}
                onChange={(id) => void flow.read({ ...state.reading, encoding: id as Encoding })}
              />
            )}
            {dialect && (
              <Select
                label={t('intake.delimiter')}
                shown
                value={dialect.delimiter}
                options={signs.map((id) => ({ id, name: delimiterName(id, t) }))}
                onChange={(delimiter) => void flow.read({ ...state.reading, dialect: { delimiter } })}
              />
            )}
          </div>
        )}
        <Header flow={flow} part={part} />
        {layout.unit && <p className={styles.soft}>{t('intake.unitNote', { unit: layout.unit.text })}</p>}
        {dropped + kept.length > 0 && <Dropped flow={flow} part={part} kept={kept} />}
        {isOther && (
          <button type="button" className={button.button} onClick={() => void flow.read({})}>
            {t('intake.readAsFound')}
          </button>
        )}
      </details>
    </>
  );
}
