import { useState } from 'react';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type Keeping, useKeeper } from '../parts/keeping';
import { save } from '../parts/save';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { size } from './sizes';
import { VersionTable } from './table';

/** So many more loadings need no mention. */
const MANY = 100;

function Where({ keeping }: { readonly keeping: Keeping }) {
  const { t, lang } = useText();
  const { pack } = useSession();
  const { mode, persisted, shown, versions, storage } = keeping;
  const said =
    mode === 'keep' ? 'modeKeep' : mode === 'visit' ? 'modeVisit' : pack?.synthetic && shown === null ? 'modeSample' : 'modeNone';
  return (
    <p className={styles.soft}>
      {t(`keeping.${said}`)} {persisted !== null && versions.length > 0 && t(persisted ? 'keeping.persisted' : 'keeping.notPersisted')}
      {storage && (
        <>
          {' '}
          {storage.free === null
            ? t('keeping.storageUnknown', { used: size(storage.used, lang) })
            : t('keeping.storage', { used: size(storage.used, lang), free: size(storage.free, lang) })}{' '}
          {storage.more !== null && storage.more < MANY && t('keeping.storageMore', { more: number(storage.more, 0, lang) })}
        </>
      )}
    </p>
  );
}

function Clear({ busy }: { readonly busy: boolean }) {
  const { t } = useText();
  const { clear } = useKeeper();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className={button.button} disabled={busy} onClick={() => setSure(true)}>
        {t('keeping.clear')}
      </button>
    );
  return (
    <div className={styles.actions} role="group" aria-label={t('keeping.sure')}>
      <span>{t('keeping.sure')}</span>
      <button type="button" className={`${button.button} ${button.primary}`} disabled={busy} onClick={() => void clear()}>
        {t('keeping.sureYes')}
      </button>
      <button type="button" className={button.button} onClick={() => setSure(false)}>
        {t('keeping.sureNo')}
      </button>
    </div>
  );
}

/** Where the data lives, its versions, and the whole as one file. */
export function KeepingSection() {
  const { t } = useText();
  const { pack } = useSession();
  const { keeping, go, persist, pack: packed } = useKeeper();
  const [state, setState] = useState<'idle' | 'busy' | { readonly reason: string }>('idle');
  if (!keeping) return null;
  const takeAway = async () => {
    setState('busy');
    try {
      const { name, file } = await packed();
      save(name, file);
      setState('idle');
    } catch (cause) {
      setState({ reason: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  return (
    <section className={styles.section} aria-labelledby="keeping">
      <h2 id="keeping">{t('keeping.title')}</h2>
      <Where keeping={keeping} />
      <div className={styles.actions}>
        <button type="button" className={button.button} disabled={!keeping.canBack || keeping.busy} onClick={() => void go('back')}>
          <Icon name="undo" />
          {t('keeping.back')}
        </button>
        <button type="button" className={button.button} disabled={!keeping.canForth || keeping.busy} onClick={() => void go('forth')}>
          {t('keeping.forth')}
        </button>
        {pack && (
          <button type="button" className={button.button} disabled={state === 'busy'} onClick={() => void takeAway()}>
            <Icon name="save" />
            {t(state === 'busy' ? 'keeping.saving' : 'keeping.save')}
          </button>
        )}
        {keeping.mode === 'keep' && keeping.persisted === false && (
          <button type="button" className={button.button} onClick={() => void persist()}>
            <Icon name="lock" />
            {t('keeping.askPersist')}
          </button>
        )}
        <Clear busy={keeping.busy} />
      </div>
      {typeof state === 'object' && <p role="alert">{t('keeping.saveFailed', { reason: state.reason })}</p>}
      {keeping.versions.length > 0 && <VersionTable keeping={keeping} />}
    </section>
  );
}
