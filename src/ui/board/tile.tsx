import { Link } from '@tanstack/react-router';
import type { Asked } from '../../domain/asked';
import { comparedShort } from '../../i18n/compared';
import { number, percent } from '../../i18n/format';
import { valueText, valueWithUnit } from '../../i18n/measure';
import { AddToDeck } from '../parts/add-to-deck';
import { useDecks } from '../parts/decks';
import { addKey } from '../parts/single-keys';
import { TONE } from '../parts/standing';
import { Status, StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { Delta } from './delta';
import { MiniRuler } from './mini-ruler';
import { shapeOf } from './shape-of';
import { Spark } from './spark';
import type { TargetRow } from './target-row';
import { TileWaiting } from './tile-waiting';
import styles from './tile.module.css';
import tones from '../parts/status.module.css';
import unseen from '../parts/unseen.module.css';

/** One target: value, share of the plan, standing, change, ten years. The whole tile leads to the indicator. */
export function Tile({ row, asked }: { readonly row: TargetRow; readonly asked: Asked }) {
  const { t, say, lang } = useText();
  const decks = useDecks();
  const { indicator, now, plan, share, standing, upTo } = row;
  if (!now) return <TileWaiting name={say(indicator.short)} failed={row.error} />;
  const add = () => decks?.addPart(`tile-${indicator.id}`);
  const shape = shapeOf(indicator, asked.currency, lang);
  const own = shapeOf(indicator, 'VND', lang);
  const isRate = own.unit.startsWith('%');
  const cumulative = indicator.time === 'sum' && !row.milestone;
  const planText =
    plan === null
      ? null
      : isRate
        ? percent(plan, Number.isInteger(plan) ? 0 : 1, lang)
        : number(plan, Number.isInteger(plan) ? 0 : own.decimals, lang);
  const judged = plan !== null && indicator.direction !== 'none';
  const upper = upTo?.value != null && now.value !== null && upTo.value > now.value ? upTo.value : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key acts on the tile whose link or button holds the focus
    <div className={styles.place} onKeyDown={decks ? addKey(add) : undefined}>
      <Link to="/indicators/$id" params={{ id: indicator.id }} className={styles.tile}>
        <h2>
          <span className={styles.shapePhone}>
            <StatusShape standing={standing} size={16} />
          </span>
          {say(indicator.short)}
        </h2>
        <p className={styles.value} data-value>
          {valueText(now, shape, lang)}
          {now.value !== null && !shape.unit.startsWith('%') && <small>{shape.unit}</small>}
          {upper !== null && <small>{`${t('common.to')} ${percent(upper, own.decimals, lang)}`}</small>}
        </p>
        <p className={styles.attained}>
          {judged && <span className={`${styles.wordPhone} ${tones[TONE[standing]]}`}>{t(`common.standing_${standing}`)} · </span>}
          {planText === null ? (
            <span>{'\u00a0'}</span>
          ) : share !== null && !isRate ? (
            <span>
              <b>{percent(share, 1, lang)}</b> {t('board.ofPlan')}{' '}
              <span className={styles.soft}>({asked.currency === 'USD' && indicator.usd ? `${planText} ${own.unit}` : planText})</span>
            </span>
          ) : (
            <span>
              {t(indicator.direction === 'down' ? 'board.planAtMost' : row.milestone ? 'board.milestone' : 'board.plan', {
                plan: planText,
              })}
            </span>
          )}
        </p>
        {share === null ? (
          <span className={styles.noRuler} />
        ) : (
          <MiniRuler
            share={share}
            upTo={upper !== null && plan ? (100 * upper) / plan : null}
            pace={cumulative && asked.elapsed !== null && asked.elapsed < 1 ? asked.elapsed * 100 : null}
            standing={standing}
          />
        )}
        <p className={styles.standing}>
          {judged ? (
            <Status standing={standing} />
          ) : (
            <span className={styles.soft}>{t(plan === null ? 'board.noPlan' : 'board.notJudged')}</span>
          )}
          {now.missing > 0 && <span className={styles.soft}>{t('board.lacking', { n: number(now.missing, 0, lang) })}</span>}
        </p>
        <p className={styles.compared}>
          {asked.before && row.unlike && <span className={styles.soft}>{t('board.unlike')}</span>}
          {asked.before && !row.unlike && row.before !== undefined && (
            <Delta now={now} before={row.before} shape={shape} against={comparedShort(asked.before.period, asked.period, lang)} />
          )}
        </p>
        <div className={styles.sparkBox}>{row.history && <Spark values={row.history} />}</div>
        <span className={unseen.unseen}>{t('board.tileSummary', { value: valueWithUnit(now, shape, lang) })}</span>
      </Link>
      <AddToDeck name={say(indicator.short)} onAdd={add} className={styles.add} />
    </div>
  );
}
