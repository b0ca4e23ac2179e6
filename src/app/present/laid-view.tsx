import type { Laid } from '../../domain/slide';
import { Mark } from '../../ui/parts/mark';
import { Said } from '../../ui/parts/said';
import { useText } from '../../ui/parts/text';
import { TableView } from './figure-view';
import styles from './laid.module.css';
import { PictureView } from './picture-view';
import stage from './stage.module.css';
import { Title } from './title';

/** Widths of the columns in units of the slide: one picture, words or a table beside it, or two pictures. */
const [WIDE, BESIDE, HALF] = [730, 390, 560] as const;

function Columns({ slide }: { readonly slide: Laid }) {
  const [first, second] = slide.pictures;
  if (!first) return null;
  const named = second !== undefined;
  return (
    <div className={styles.columns} data-two={named}>
      <section>
        {named && <h2>{first.measure}</h2>}
        <PictureView picture={first} units={named ? HALF : WIDE} />
      </section>
      <section>
        {second ? (
          <>
            <h2>{second.measure}</h2>
            <PictureView picture={second} units={HALF} />
          </>
        ) : slide.beside === 'table' && first.kind === 'figure' ? (
          <TableView figure={first.figure} rows={first.rows} units={BESIDE} />
        ) : (
          <p className={styles.words}>
            <Said segments={slide.say} />
          </p>
        )}
      </section>
    </div>
  );
}

/** A slide of a deck, in the way that was chosen for it. */
export function LaidView({ slide }: { readonly slide: Laid }) {
  const { whole } = useText();
  const [first] = slide.pictures;
  if (!first)
    return (
      <div className={stage.face}>
        <Mark size={64} />
        <h1>{whole(slide.title)}</h1>
        <p className={`${stage.under} ${styles.lines}`}>
          <Said segments={slide.say} />
        </p>
      </div>
    );
  const two = slide.pictures.length > 1;
  return (
    <>
      <Title text={slide.title} measure={two ? '' : slide.measure} />
      {slide.layout === 'split' ? (
        <Columns slide={slide} />
      ) : slide.layout === 'say' ? (
        <p className={`${styles.words} ${styles.alone}`}>
          <Said segments={slide.say} />
        </p>
      ) : (
        <>
          {slide.layout === 'table' && first.kind === 'figure' ? (
            <TableView figure={first.figure} rows={first.rows} />
          ) : (
            <PictureView picture={first} />
          )}
          {(slide.layout === 'full' || slide.layout === 'table') && slide.say.length > 0 && (
            <p className={styles.say}>
              <Said segments={slide.say} />
            </p>
          )}
        </>
      )}
    </>
  );
}
