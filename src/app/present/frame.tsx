import type { Slide } from '../../domain/slide';
import { Boundary } from '../../ui/parts/boundary';
import { Failed } from '../../ui/parts/failed';
import { Mark } from '../../ui/parts/mark';
import { useText } from '../../ui/parts/text';
import { Progress } from './progress';
import { SlideView } from './slide-view';
import styles from './stage.module.css';

export interface FrameProps {
  readonly slide: Slide;
  readonly at: number;
  readonly of: number;
  /** Who presents: at the head of every slide. */
  readonly owner: string;
  /** Data date, in words of the language. */
  readonly asOf: string;
  readonly synthetic: boolean;
}

const failed = (error: Error, retry: () => void) => <Failed error={error} retry={retry} />;

/** A slide with what stands on all of them: owner, flag of made-up data, source, place in the row. */
export function SlideFrame({ slide, at, of, owner, asOf, synthetic }: FrameProps) {
  const { t, whole } = useText();
  const cover = slide.kind === 'cover' || (slide.kind === 'laid' && slide.pictures.length === 0);
  const own = slide.kind === 'laid' ? slide : { asOf, synthetic };
  return (
    <div className={`${styles.slide} ${cover ? styles.cover : ''}`}>
      {!cover && (
        <p className={styles.owner}>
          <Mark />
          {whole(owner)}
        </p>
      )}
      {own.synthetic && <p className={styles.sample}>{t('common.sample')}</p>}
      <Boundary fallback={failed} resetKey={slide.id}>
        <SlideView key={slide.id} slide={slide} />
      </Boundary>
      <footer className={styles.foot}>
        <span>
          {slide.source && whole(t('present.source', { source: slide.source, date: own.asOf }))}
          {slide.passport && (
            <>
              {' '}
              {t('present.code')} <code>{slide.passport}</code>
            </>
          )}
        </span>
        <Progress at={at} of={of} large={cover} />
      </footer>
    </div>
  );
}
