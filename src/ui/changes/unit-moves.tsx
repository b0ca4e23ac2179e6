import type { Move } from '../../domain/difference';
import { weighs } from '../../domain/difference-order';
import type { Text } from '../../domain/indicator';
import { apart } from '../../i18n/apart';
import { type Shape, valueText } from '../../i18n/measure';
import { causeSay, deltaText } from '../../i18n/sentence-difference';
import { MISSING } from '../../i18n/format';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import lines from './rows.module.css';

interface Props {
  readonly groups: readonly Move[];
  readonly units: ReadonlyMap<string, Text>;
  readonly shape: Shape;
}

/** The units whose number moved. */
export function UnitMoves({ groups, units, shape }: Props) {
  const { t, lang, say, whole } = useText();
  const name = (key: string | null) => (key === null || key === '' ? MISSING : say(units.get(key) ?? { vi: key, en: key }));
  const text = (move: Move, side: 'before' | 'after') =>
    move[side].value === null ? MISSING : valueText(move[side], apart(shape, move), lang);
  return (
    <ScrollRegion className={lines.inner} label={t('moves.byUnit')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('moves.byUnit')}</th>
            <th scope="col" className={styles.end}>
              {t('moves.cellFrom')}
            </th>
            <th scope="col" className={styles.end}>
              {t('moves.cellTo')}
            </th>
            <th scope="col" className={styles.end}>
              {t('difference.colDelta')}
            </th>
            <th scope="col">{t('moves.byCause')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((move) => (
            <tr key={move.key ?? ''}>
              <th scope="row">{name(move.key)}</th>
              <td className={styles.end}>{text(move, 'before')}</td>
              <td className={styles.end}>{text(move, 'after')}</td>
              <td className={styles.end}>{deltaText(move.delta, apart(shape, move), lang) ?? MISSING}</td>
              <td>
                {whole(
                  move.parts
                    .filter(weighs)
                    .map((p) => causeSay(p, t, lang))
                    .join(', '),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
