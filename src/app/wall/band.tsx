import type { Slide } from '../../domain/slide';
import { useText } from '../../ui/parts/text';
import styles from './state.module.css';

/** What cooperation contributed, at least and at most, in one line and one ruler. */
export function Band({ slide }: { readonly slide: Extract<Slide, { kind: 'contribution' }> }) {
  const { whole } = useText();
  const total = slide.runs.reduce((sum, run) => sum + run.count, 0);
  const share = (count: number) => `${(100 * count) / Math.max(1, total)}%`;
  return (
    <section className={styles.band}>
      <h2>{whole(slide.title)}</h2>
      <p>
        <b>{slide.lowText}</b>
        {slide.low !== slide.high && <b>{slide.highText}</b>}
      </p>
      <div aria-hidden>
        {slide.runs.map((run) => (
          <i key={run.tone} data-tone={run.tone} style={{ width: share(run.count) }} />
        ))}
        <b style={{ left: share(slide.low) }} />
        {slide.low !== slide.high && <b style={{ left: share(slide.high) }} />}
      </div>
    </section>
  );
}
