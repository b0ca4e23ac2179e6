import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import button from '../parts/button.module.css';
import { type Keeper, type Keeping, useKeeper } from '../parts/keeping';
import { moment } from '../parts/moment';
import { useScope } from '../parts/scope';
import { useText } from '../parts/text';
import styles from './band.module.css';
import { size } from './sizes';
import { clearedText, freedText, troubleText } from './words';

function Line({
  children,
  actions,
  trouble = false,
}: {
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly trouble?: boolean;
}) {
  return (
    <div className={`${styles.band} ${trouble ? styles.trouble : ''}`}>
      <div className={styles.row}>
        <p>{children}</p>
        <div className={styles.actions}>{actions}</div>
      </div>
    </div>
  );
}

/** What can still be kept after the trouble was met. */
const AGAIN = new Set(['quota', 'busy', 'stale']);

function Said({ keeping, keeper }: { readonly keeping: Keeping; readonly keeper: Keeper }) {
  const { t, lang } = useText();
  const { scope } = useScope();
  const { asks, trouble, news, swept, cleared, busy, versions, shown, mode, freed, storage } = keeping;
  const act = (text: string, run: () => unknown, first = false) => (
    <button
      key={text}
      type="button"
      className={`${button.button} ${first ? button.primary : ''}`}
      disabled={busy}
      onClick={() => void run()}
    >
      {text}
    </button>
  );
  const close = act(t('keeping.close'), keeper.dismiss);
  const [latest] = versions;
  const follow = act(t('keeping.follow'), keeper.follow, true);
  return (
    <>
      {trouble && (
        <Line
          trouble
          actions={[
            ...(trouble.kind === 'stale' ? [follow] : []),
            ...(AGAIN.has(trouble.kind) && mode === 'keep' ? [act(t('keeping.retry'), keeper.retry)] : []),
            close,
          ]}
        >
          {troubleText(trouble, t, lang)}
        </Line>
      )}
      {asks && (
        <Line actions={[act(t('keeping.keep'), () => keeper.choose('keep'), true), act(t('keeping.visit'), () => keeper.choose('visit'))]}>
          <b>{t('keeping.askTitle')}</b>
          {t('keeping.askText')}
        </Line>
      )}
      {news && trouble?.kind !== 'stale' && <Line actions={follow}>{t('keeping.news', moment(news.at, lang))}</Line>}
      {freed && <Line actions={close}>{freedText(freed, t, lang)}</Line>}
      {storage?.low && storage.free !== null && !trouble && (
        <Line actions={null}>{t('keeping.low', { free: size(storage.free, lang) })}</Line>
      )}
      {swept && <Line actions={close}>{t('keeping.swept', { size: size(swept.bytes, lang) })}</Line>}
      {cleared && <Line actions={close}>{clearedText(cleared, t, lang)}</Line>}
      {latest && shown === null && mode === 'keep' && scope.pack === 'new' && (
        <Line
          actions={
            <Link to="/" search={{ pack: 'own' }} className={`${button.button} ${button.primary}`}>
              {t('keeping.openKept')}
            </Link>
          }
        >
          {t('keeping.waiting', moment(latest.at, lang))}
        </Line>
      )}
    </>
  );
}

/** What is to be said or asked of where data lives; nothing most of the time. */
export function KeepingBand() {
  const keeper = useKeeper();
  return <div role="status">{keeper.keeping && <Said keeping={keeper.keeping} keeper={keeper} />}</div>;
}
