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

/** Every line that is no data, and why; sums are held against their rows. */
export function Dropped({ flow, part }: { readonly flow: ImportFlow; readonly part: PartPreview }) {
  const { t, lang } = useText();
  const { layout, skipped } = part;
  const all = [...layout.dropped, ...skipped].toSorted((a, b) => a.line - b.line);
  const title = t('intake.droppedTitle', { n: number(all.length, 0, lang) });
  const totalOf = (line: number) => layout.totals.filter((total) => total.line === line);
  const { headerLines } = layout;
  const keep = (line: number) => {
    const [first, last] = [headerLines[0], headerLines.at(-1)];
    void flow.header({ keep: [line], ...(first === undefined || last === undefined ? {} : { header: [first, last] as const }) });
  };
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
                    {`${layout.titles[column] ?? ''}: ${agrees ? t('intake.totalAgrees') : t('intake.totalDiffers', { written, sum })}`}
                  </span>
                ))}
              </td>
              <td>
                {DOUBTFUL.has(reason) && (
                  <button type="button" className={ask.link} aria-label={t('intake.keepLineOf', { line })} onClick={() => keep(line)}>
                    {t('intake.keepLine')}
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
