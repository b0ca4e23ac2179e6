import { useRef, useState } from 'react';
import button from '../parts/button.module.css';
import { droppedFiles, PICKED } from '../parts/dropped';
import { Icon } from '../parts/icon';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './first-run.module.css';
import type { Picked } from './use-picked';

/** React knows the attribute only by this spelling. */
const FOLDER = { webkitdirectory: '' };

/** Drop files or folders, or pick them; everything by keyboard too. */
export function DropZone({ picked }: { readonly picked: Picked }) {
  const { t } = useText();
  const { openSample } = useSession();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { busy, progress } = picked;
  const choose = (input: HTMLInputElement, isFolder: boolean) => {
    if (input.files && input.files.length > 0) picked.open([...input.files], isFolder);
    input.value = '';
  };
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer.items).then((found) => picked.open(found, true));
  };
  return (
    <>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        aria-busy={busy}
      >
        <Icon name="save" size={30} />
        <b>{busy ? t('data.readingNow') : t(over ? 'data.dropNow' : 'data.drop')}</b>
        {busy ? (
          <progress className={styles.progress} aria-label={t('data.readingNow')} {...(progress?.total ? { value: progress.read, max: progress.total } : {})} />
        ) : (
          <span className={styles.soft}>
            {t('data.or')}{' '}
            <button type="button" className={styles.pick} onClick={() => files.current?.click()}>
              {t('data.pickFiles')}
            </button>
            {', '}
            <button type="button" className={styles.pick} onClick={() => folder.current?.click()}>
              {t('data.pickFolder')}
            </button>
          </span>
        )}
        <input ref={files} type="file" hidden multiple accept={`${PICKED},.thuocdo`} aria-label={t('data.pickFiles')} onChange={(e) => choose(e.target, false)} />
        <input ref={folder} type="file" hidden multiple {...FOLDER} aria-label={t('data.pickFolder')} onChange={(e) => choose(e.target, true)} />
      </div>
      {picked.nothing && (
        <p className={styles.nothing} role="alert">
          {t('data.dropNothing')}
        </p>
      )}
      <div className={styles.or}>
        <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={openSample} disabled={busy}>
          {t('data.trySample')}
        </button>
        <span className={styles.soft}>{t('data.fileNames')}</span>
      </div>
      <p className={styles.safe}>
        <Icon name="lock" />
        <span>{t('data.privacy')}</span>
      </p>
    </>
  );
}
