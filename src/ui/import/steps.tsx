import { number } from '../../i18n/format';
import type { Standing } from '../../domain/plan';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { Counts } from './counts';
import { type FlowState, partOf } from './flow-state';
import styles from './import.module.css';
import sums from './counts.module.css';
import { lacking } from './mapping-edit';
import { delimiterName } from './signs';

/** Where the file stands on its way: read, matched, checked, written; each with a word on how it went. */
export function Steps({ state, counts }: { readonly state: FlowState; readonly counts: Counts | null }) {
  const { t, lang } = useText();
  const { mapping, match, effect, opened } = state;
  const part = partOf(state);
  const n = (count: number) => number(count, 0, lang);
  const how = part
    ? [
        part.format === 'csv' ? null : part.format.toUpperCase(),
        part.encoding?.encoding.toUpperCase() ?? null,
        part.sheet,
        part.dialect && delimiterName(part.dialect.delimiter, t),
      ]
    : [];
  const isMapped = mapping !== null && lacking(mapping).length === 0;
  const toDo = counts ? counts.mend + counts.out : 0;
  const steps: readonly (readonly ['read' | 'map' | 'check' | 'write', Standing, string])[] = [
    ['read', opened ? 'met' : state.busy === 'reading' ? 'near' : 'late', how.filter(Boolean).join(', ')],
    [
      'map',
      isMapped ? 'met' : mapping ? 'slow' : 'none',
      mapping && match ? t('intake.mapped', { n: n(mapping.columns.filter((c) => c !== null).length), all: n(match.columns.length) }) : '',
    ],
    [
      'check',
      counts ? (toDo > 0 ? 'slow' : 'met') : 'none',
      counts ? (toDo > 0 ? t('intake.toDo', { n: n(toDo) }) : t('intake.allFine')) : '',
    ],
    ['write', effect ? 'near' : 'none', t('intake.undoable')],
  ];
  return (
    <ol className={sums.steps} aria-label={t('intake.steps')}>
      {steps.map(([id, standing, note]) => (
        <li key={id} aria-current={id === 'write' && effect ? 'step' : undefined}>
          <b>
            <StatusShape standing={standing} size={15} />
            {t(`intake.step_${id}`)}
          </b>
          <span className={styles.soft}>{note}</span>
        </li>
      ))}
    </ol>
  );
}
