import type { Slide } from '../../domain/slide';
import { useText } from '../../ui/parts/text';
import styles from './sources.module.css';

/** What every slide before rests on: source, quality of its tables, the code that computes it again. */
export function SourcesView({ slide }: { readonly slide: Extract<Slide, { kind: 'sources' }> }) {
  const { t, whole } = useText();
  const coded = slide.rows.some((r) => r.passport);
  return (
    <div className={styles.sources}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('present.sourcesShown')}</th>
            <th scope="col">{t('present.sourcesFrom')}</th>
            <th scope="col">{t('present.sourcesQuality')}</th>
            {coded && <th scope="col">{t('present.code')}</th>}
          </tr>
        </thead>
        <tbody>
          {slide.rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{whole(row.title)}</th>
              <td>{whole(row.source)}</td>
              <td>{row.quality === null ? '–' : `${row.quality}/100`}</td>
              {coded && <td>{row.passport && <code>{row.passport}</code>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{whole(slide.pack)}</p>
    </div>
  );
}
