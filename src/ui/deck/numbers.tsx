import { type DeckSlide, onCurrent } from '../../domain/deck';
import type { NumberChange } from '../../domain/deck-change';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useSession } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { DeckPort } from './port';
import styles from './side.module.css';
import type { Fresh, Freshness } from './use-freshness';

/** Changes listed before they are only counted. */
const LISTED = 4;

function Change({ change }: { readonly change: NumberChange }) {
  const { t } = useText();
  const { of, from, to, unit } = change;
  // A title that changed with no number of its own: both are said in full.
  if (of === '' && unit === '') return <li>{t('deck.newerWords', { from, to })}</li>;
  const said = unit === '' || unit === '%' ? to : `${to}\u00a0${unit}`;
  return <li>{of === '' ? t('deck.newerAlone', { from, to: said }) : t('deck.newerOf', { of, from, to: said })}</li>;
}

function Standing({ fresh }: { readonly fresh: Fresh }) {
  const { t, lang } = useText();
  if (fresh.kind === 'gone') return <p className={styles.quiet}>{t(`deck.gone_${fresh.why}`)}</p>;
  if (fresh.kind !== 'newer')
    return (
      <p className={styles.quiet} role="status">
        {t(fresh.kind === 'asking' ? 'deck.checking' : `deck.${fresh.kind}`)}
      </p>
    );
  const more = fresh.changes.length - LISTED;
  return (
    <div className={styles.newer} role="status">
      <StatusShape standing="slow" size={18} />
      <div>
        <b>{t('deck.newerTitle')}</b>
        <ul>
          {fresh.changes.slice(0, LISTED).map((change) => (
            <Change key={`${change.of} ${change.from}`} change={change} />
          ))}
          {more > 0 && <li>{t('deck.newerMore', { n: number(more, 0, lang) })}</li>}
        </ul>
      </div>
    </div>
  );
}

/** What the numbers of a slide rest on, and what the loaded data would make of them. Nothing changes unless it is asked for. */
export function Numbers({ port, slide, freshness }: { readonly port: DeckPort; readonly slide: DeckSlide; readonly freshness: Freshness }) {
  const { t, lang } = useText();
  const { pack } = useSession();
  const { newer } = freshness;
  const next = newer.get(slide.id);
  const dates = [...new Set(slide.figures.map((f) => day(f.passport.asOf, lang)))].join(' · ');
  const sample = slide.figures.some((f) => f.passport.synthetic);
  const foreign = pack !== null && pack.synthetic !== sample;
  const update = (ids: readonly string[]) => {
    port.step((decks) =>
      onCurrent(decks, (d) => ({ ...d, slides: d.slides.map((s) => (ids.includes(s.id) ? (newer.get(s.id) ?? s) : s)) })),
    );
    port.tell(t('deck.updated', { n: ids.length }), true);
  };
  return (
    <section className={styles.numbers}>
      <h2>{t('deck.numbers')}</h2>
      <div className={styles.frozen}>
        <p>
          <Icon name="lock" size={14} />
          <b>{t('deck.frozen', { date: dates })}</b>
        </p>
        <p>
          {t('deck.frozenHelp')} {sample && t('deck.sampleOnly')}
        </p>
      </div>
      {foreign && <p className={styles.quiet}>{t('deck.foreign', { which: t(`deck.foreign_${pack.synthetic ? 'sample' : 'own'}`) })}</p>}
      {slide.figures.map((frozen) => (
        <Standing key={frozen.passport.code} fresh={freshness.of(frozen)} />
      ))}
      {next && (
        <div className={styles.updates}>
          <button type="button" className={button.button} onClick={() => update([slide.id])}>
            {t('deck.update')}
          </button>
          {newer.size > 1 && (
            <button type="button" className={button.button} onClick={() => update([...newer.keys()])}>
              {t('deck.updateAll', { n: newer.size })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
