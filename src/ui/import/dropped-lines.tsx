import { number } from '../../i18n/format';
import type { PartPreview } from '../../ingest/import-desk';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import unseen from '../parts/unseen.module.css';
import ask from './answers.module.css';
import list from './table.module.css';

const SHOWN = 200;
/** What may be data after all. */
const DOUBTFUL = new Set(['group', 'total', 'note', 'numbers']);

interface Props {
  readonly flow: ImportFlow;
  readonly part: PartPreview;
  /** Lines that a person takes as data all the same. */
  readonly kept: readonly number[];
}

/** Every line that is no data, and why; sums are held against their rows. Lines that were taken as data all the same can be given back. */
export function Dropped({ flow, part, kept }: Props) {
  const { t, lang } = useText();
  const { layout, skipped } = part;
  const textOf = (line: number) => part.head.find((row) => row.line === line)?.cells.filter((cell) => cell.trim() !== '') ?? [];
  const back = kept.map((line) => ({ line, reason: 'kept' as const, text: textOf(line).join(' · ') }));
  const dropped = [...layout.dropped, ...skipped];
  const all = [...dropped, ...back].toSorted((a, b) => a.line - b.line);
  const title = t('intake.droppedTitle', { n: number(dropped.length, 0, lang) });
  const totalOf = (line: number) => layout.totals.filter((total) => total.line === line);
  return (
    <ScrollRegion label={title} className={list.scroll}>
      <table className={list.table}>
        <caption className={unseen.unseen}>{title}</caption>
        <tbody>
          {all.slice(0, SHOWN).map(({ line, reason, text }) => (
            <tr key={line}>
              <th scope="row" className={list.end}>
                {number(line, 0, lang)}
              </th>
              <td className={styles.soft}>{t(`intake.reason_${reason}`)}</td>
              <td>
                {text}
                {totalOf(line).map(({ column, agrees, written, sum }) => (
                  <span key={column} className={agrees ? list.okay : list.doubt}>
                    {`${layout.titles[column] || t('intake.untitled', { n: column + 1 })}: ${agrees ? t('intake.totalAgrees') : t('intake.totalDiffers', { written, sum })}`}
                  </span>
                ))}
              </td>
              <td>
                {DOUBTFUL.has(reason) && (
                  <button
                    type="button"
                    className={ask.link}
                    aria-label={t('intake.keepLineOf', { line })}
                    onClick={() => void flow.layOut({ keep: [...kept, line] })}
                  >
                    {t('intake.keepLine')}
                  </button>
                )}
                {reason === 'kept' && (
                  <button
                    type="button"
                    className={ask.link}
                    aria-label={t('intake.dropLineOf', { line })}
                    onClick={() => void flow.layOut({ keep: kept.filter((other) => other !== line) })}
                  >
                    {t('intake.dropLine')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
