import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Asked } from '../../domain/asked';
import { tableContract } from '../../domain/contract';
import { periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { bandOf, completed } from '../../review/coverage';
import type { Item } from '../../review/queue';
import { useAsked } from '../parts/asked';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Message } from '../parts/message';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { BandRuler } from './band';
import { Changes } from './changes';
import styles from './desk.module.css';
import { List } from './list';
import { Lists } from './lists';
import { useNames } from './names';
import { Opened } from './opened';
import { spanOf } from './period-span';
import { Trouble } from './trouble';
import { useAddress } from './use-address';
import { useEntering } from './use-entering';
import { useLists } from './use-lists';
import { type Desked, useReview } from './use-review';

const NEEDED = ['tasks', 'contribution_claims', 'evidence'];

/** On a phone the form takes the place of the list: the reader has to be at its beginning. */
function useFocusOnOpening(open: string | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === undefined) return;
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (matchMedia('(max-width: 1100px)').matches) place.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return place;
}

function Desk({ pack, asked, desked }: { readonly pack: PackView; readonly asked: Asked; readonly desked: Desked }) {
  const { t, lang, whole } = useText();
  const { desk } = useSession();
  const { address, pane, set } = useAddress();
  const names = useNames(pack);
  const entering = useEntering();
  const { counts, shown, all, nextDouble } = useLists(pack, asked, desked, names);
  const period = periodLong(asked.period, lang);
  const band = useMemo(() => bandOf(completed(desked.review, spanOf(asked.period, asked.asOf))), [desked, asked]);
  const open = address.claim ?? address.task;
  const place = useFocusOnOpening(open);
  const none = counts.unreviewed === 0 && counts.waiting === 0;
  const said = { tasks: number(counts.unreviewed, 0, lang), claims: number(counts.waiting, 0, lang), none };
  const codings = (item: Item) => {
    const own = desk?.set.ratings.filter((r) => r.claim === item.id) ?? [];
    return own.length === 0 ? undefined : own.map((r) => t('review.doubleRated', { rater: r.rater, level: r.level })).join(' · ');
  };
  return (
    <div className={styles.page} data-open={open !== undefined && pane !== 'changes'}>
      <header className={styles.head}>
        <div>
          <h1>{whole(address.span === 'all' ? t('review.headingAll', said) : t('review.heading', { ...said, period }))}</h1>
          <p className={styles.lead}>
            {t('review.lead')} <Link to="/method">{t('review.method')}</Link>
          </p>
        </div>
        <BandRuler band={band} period={period} />
      </header>
      <Trouble />
      <div className={styles.desk}>
        <Lists pane={pane} counts={counts} />
        {pane === 'changes' ? (
          <div className={styles.both}>
            <Changes pack={pack} desked={desked} names={names} entering={entering} />
          </div>
        ) : (
          <>
            <List key={pane} list={pane} items={shown} all={all} names={names} {...(pane === 'double' ? { note: codings } : {})} />
            <div className={styles.opened} ref={place}>
              {open !== undefined && (
                <button
                  type="button"
                  className={`${button.button} ${styles.back}`}
                  onClick={() => set({ claim: undefined, task: undefined })}
                >
                  <Icon name="left" size={14} />
                  {t('review.back')}
                </button>
              )}
              <Opened pack={pack} asked={asked} desked={desked} names={names} entering={entering} items={shown} nextDouble={nextDouble} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The review desk: what has to be looked at, and where it is judged. */
export function ReviewPage() {
  const { t, say } = useText();
  const { pack } = useSession();
  const asked = useAsked();
  const desked = useReview();
  const titleOf = (name: string) => say(tableContract(name)?.title ?? { vi: name, en: name });
  const missing = pack ? NEEDED.filter((table) => pack.absent.includes(table)) : [];
  if (missing.length > 0)
    return (
      <Message status="none" title={t('review.absentTitle')} text={t('review.absentText', { tables: missing.map(titleOf).join(', ') })}>
        <Link to="/data" className={button.button}>
          {t('review.absentOpen')}
        </Link>
      </Message>
    );
  if (!pack || !asked || !desked) return <div className={styles.waiting} aria-busy />;
  return <Desk pack={pack} asked={asked} desked={desked} />;
}
