import { type Deck, type DeckSlide, editSlide, joinNext, layoutsOf } from '../../domain/deck';
import { knownOf } from '../../domain/deck-slides';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import { BoundField } from './bound-field';
import { LayoutShape } from './layout-shape';
import { Numbers } from './numbers';
import { PassportCard } from './passport-card';
import type { DeckPort } from './port';
import styles from './side.module.css';
import type { Freshness } from './use-freshness';

interface Props {
  readonly port: DeckPort;
  readonly deck: Deck;
  readonly slide: DeckSlide;
  readonly freshness: Freshness;
}

/** Everything about the chosen slide: its numbers, its words, the way it is laid out, its passport. */
export function Side({ port, deck, slide, freshness }: Props) {
  const { t } = useText();
  const known = knownOf(slide);
  const at = deck.slides.indexOf(slide);
  const edit = (change: Parameters<typeof editSlide>[2], field: string | null = null) =>
    port.stepCurrent((d) => editSlide(d, slide.id, change), field && `${field} ${slide.id}`);
  const [first, second] = slide.figures;
  const joins = slide.figures.length === 1 && deck.slides[at + 1]?.figures.length === 1;
  return (
    <aside className={styles.side} aria-label={t('deck.numbers')}>
      {first && <Numbers port={port} slide={slide} freshness={freshness} />}
      <BoundField
        port={port}
        label={t('deck.heading')}
        serif
        pieces={slide.title}
        known={known}
        onEdit={(title) => edit({ title }, 'title')}
      />
      <BoundField
        port={port}
        label={t('deck.sentence')}
        serif={false}
        pieces={slide.say}
        known={known}
        onEdit={(say) => edit({ say }, 'say')}
      />
      {first && <p className={styles.help}>{t('deck.boundHelp')}</p>}
      {first && !second && (
        <fieldset className={styles.layouts}>
          <legend>{t('deck.layout')}</legend>
          {layoutsOf(slide.figures).map((layout) => (
            <label key={layout}>
              <input type="radio" name={`layout ${slide.id}`} checked={slide.layout === layout} onChange={() => edit({ layout })} />
              <LayoutShape layout={layout} />
              {t(`deck.layout_${layout}`)}
            </label>
          ))}
        </fieldset>
      )}
      {first && !second && slide.layout === 'split' && (
        <div className={`${segment.segment} ${segment.small}`} role="group" aria-label={t('deck.beside')}>
          {(['say', 'table'] as const).map((beside) => (
            <button key={beside} type="button" aria-pressed={slide.beside === beside} onClick={() => edit({ beside })}>
              {t(`deck.beside_${beside}`)}
            </button>
          ))}
        </div>
      )}
      {joins && (
        <button type="button" className={button.button} onClick={() => port.stepCurrent((d) => joinNext(d, slide.id))}>
          <Icon name="plus" size={14} />
          {t('deck.join')}
        </button>
      )}
      {slide.figures.map((frozen, i) => (
        <PassportCard
          key={`${frozen.passport.code} ${i}`}
          frozen={frozen}
          name={second ? t('deck.passportOf', { n: i + 1 }) : t('deck.passport')}
        />
      ))}
    </aside>
  );
}
