import type { Model } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import type { ClaimFact } from '../../domain/contribution';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { ScrollRegion } from '../parts/scroll-region';
import { SidePanel } from '../parts/side-panel';
import { useText } from '../parts/text';
import { Chosen } from './chosen';
import type { Names } from './names';
import { Overview } from './overview';
import page from './page.module.css';
import styles from './panel.module.css';
import type { PageAddress } from './use-address';
import { useNarrow } from './use-narrow';

interface Props {
  readonly model: Model;
  readonly before: Model | null | undefined;
  readonly asked: Asked;
  readonly subject: string;
  readonly claims: readonly ClaimFact[];
  readonly names: Names;
  readonly address: PageAddress;
}

/** The evidence: beside the picture, or a drawer where there is no room; nothing chosen, where evidence is thin. */
export function Panel({ model, before, asked, subject, claims, names, address }: Props) {
  const { t } = useText();
  const narrow = useNarrow();
  const { selection, at, choose, show } = address;
  const chosen = selection && (
    <Chosen
      model={model}
      asked={asked}
      selection={selection}
      at={at}
      names={names}
      onAt={(task) => choose(selection, task)}
      onTable={() => show('table')}
    />
  );
  const overview = (
    <Overview model={model} before={before} asked={asked} subject={subject} claims={claims} names={names} onChoose={choose} />
  );
  if (narrow)
    return (
      <>
        <aside className={`${page.side} ${styles.panel}`} aria-label={t('contribution.evidence')}>
          {overview}
        </aside>
        <SidePanel open={selection !== null} onClose={() => choose(null)} title={t('contribution.evidence')} lead="">
          <div className={styles.panel}>{chosen}</div>
        </SidePanel>
      </>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in the panel takes the choice back
    <aside
      className={`${page.side} ${styles.panel}`}
      aria-label={t('contribution.evidence')}
      onKeyDown={(event) => event.key === 'Escape' && selection && choose(null)}
    >
      <ScrollRegion className={page.reading} label={t('contribution.evidence')}>
        {selection && (
          <div className={page.closing}>
            <button
              type="button"
              className={button.icon}
              aria-label={t('evidence.close')}
              title={t('evidence.close')}
              onClick={() => choose(null)}
            >
              <Icon name="x" />
            </button>
          </div>
        )}
        {chosen ?? overview}
      </ScrollRegion>
    </aside>
  );
}
