import type { Slide } from '../../domain/slide';
import { Mark } from '../../ui/parts/mark';
import { useText } from '../../ui/parts/text';
import { LaidView } from './laid-view';
import { PictureView } from './picture-view';
import { SourcesView } from './sources-view';
import styles from './stage.module.css';
import { Title } from './title';

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
  if (slide.kind === 'laid') return <LaidView slide={slide} />;
  return (
    <>
      <Title text={slide.title} measure={slide.measure} />
      {slide.kind === 'sources' ? <SourcesView slide={slide} /> : <PictureView picture={slide} />}
    </>
  );
}
