import type { ResultKind } from '../../../figures/from-result';
import type { ResultColumn } from '../../../workbench/port';
import { useText } from '../../parts/text';
import type { ChartChoice } from '../chart-choice';
import { isNumeric } from '../grid/cell-text';
import styles from './side.module.css';

const SHAPES: readonly (readonly [ResultKind, string])[] = [
  ['bars', 'M4 5h22v3H4zM4 11h28v3H4zM4 17h14v3H4zM4 23h20v3H4z'],
  ['columns', 'M5 16h5v10H5zM13 8h5v18h-5zM21 12h5v14h-5zM29 4h5v22h-5z'],
  [
    'points',
    'M7 20a2.5 2.5 0 1 0 .1 0zM14 13a2.5 2.5 0 1 0 .1 0zM20 17a2.5 2.5 0 1 0 .1 0zM25 8a2.5 2.5 0 1 0 .1 0zM32 4a2.5 2.5 0 1 0 .1 0z',
  ],
  ['lines', 'M4 22 12 14l8 4L34 6l1.5 1.7L20.4 20.6l-8-4L5.6 23.6z'],
];

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  /** What stands for no column; null: there has to be one. */
  readonly none: string | null;
  readonly names: readonly string[];
  readonly onPick: (name: string | null) => void;
}

function Field({ label, value, none, names, onPick }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(e) => onPick(e.target.value === '' ? null : e.target.value)}>
        {none !== null && <option value="">{none}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly columns: readonly ResultColumn[];
  readonly choice: ChartChoice;
  readonly onChange: (choice: ChartChoice) => void;
}

/** How a result is drawn, and which of its columns. */
export function ChartControls({ columns, choice, onChange }: Props) {
  const { t } = useText();
  const all = columns.map((c) => c.name);
  const numbers = columns.filter((c) => isNumeric(c.type)).map((c) => c.name);
  return (
    <div className={styles.controls}>
      <div className={styles.kinds} role="group" aria-label={t('workbench.chartKind')}>
        {SHAPES.filter(([kind]) => kind !== 'points' || choice.across !== null).map(([kind, d]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === choice.kind}
            aria-label={t(`workbench.chart_${kind}`)}
            title={t(`workbench.chart_${kind}`)}
            onClick={() => onChange({ ...choice, kind })}
          >
            <svg viewBox="0 0 38 30" width={38} height={30} fill="currentColor" aria-hidden>
              <path d={d} />
            </svg>
          </button>
        ))}
      </div>
      <Field
        label={t('workbench.chartRows')}
        value={choice.names}
        none={t('workbench.chartNumber')}
        names={all}
        onPick={(names) => onChange({ ...choice, names })}
      />
      <Field
        label={t('workbench.chartValue')}
        value={choice.value}
        none={null}
        names={numbers}
        onPick={(value) => value !== null && onChange({ ...choice, value })}
      />
      {choice.kind === 'points' ? (
        <Field
          label={t('workbench.chartAcross')}
          value={choice.across}
          none={null}
          names={numbers}
          onPick={(across) => across !== null && onChange({ ...choice, across })}
        />
      ) : (
        <Field
          label={t('workbench.chartPlan')}
          value={choice.plan}
          none={t('workbench.chartNoPlan')}
          names={numbers}
          onPick={(plan) => onChange({ ...choice, plan })}
        />
      )}
    </div>
  );
}
