import type { Slide } from '../../domain/slide';
import { Mark } from '../../ui/parts/mark';
import { useText } from '../../ui/parts/text';
import { ContributionView } from './contribution-view';
import { FigureView } from './figure-view';
import { SourcesView } from './sources-view';
import styles from './stage.module.css';
import { YardstickView } from './yardstick-view';

function Body({ slide }: { readonly slide: Exclude<Slide, { kind: 'cover' }> }) {
  switch (slide.kind) {
    case 'yardstick':
      return <YardstickView slide={slide} />;
    case 'figure':
      return <FigureView figure={slide.figure} rows={slide.rows} />;
    case 'contribution':
      return <ContributionView slide={slide} />;
    default:
      return <SourcesView slide={slide} />;
  }
}

/** One slide: its finding as the title, what is measured, and the proof. Titles of two clauses break between them. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  const { whole } = useText();
  if (slide.kind === 'cover')
    return (
      <div className={styles.face}>
        <Mark size={64} />
        <p className={styles.over}>{whole(slide.over)}</p>
        <h1>
          {whole(slide.title)}
          <br />
          {whole(slide.under)}
        </h1>
        <p className={styles.under}>{whole(slide.measure)}</p>
      </div>
    );
  const [first = '', ...rest] = slide.title.split('; ');
  return (
    <>
      <header className={styles.title}>
        <h1>
          {whole(rest.length > 0 ? `${first};` : first)}
          {rest.length > 0 && <br />} {whole(rest.join('; '))}
        </h1>
        <p>{whole(slide.measure)}</p>
      </header>
      <Body slide={slide} />
    </>
  );
}
