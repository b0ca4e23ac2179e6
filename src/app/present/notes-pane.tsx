import { useEffect, useState } from 'react';
import type { Laid, Slide } from '../../domain/slide';
import { localeOf } from '../../i18n/language';
import { number } from '../../i18n/format';
import { useText } from '../../ui/parts/text';
import styles from './notes-pane.module.css';

interface Props {
  readonly slide: Laid;
  readonly next: Slide | null;
  readonly at: number;
  readonly of: number;
}

const MINUTE = 60_000;
const TICK = 1000;

/** What the presenter reads: the notes of the slide, what comes next, the hour and how long it has gone on. */
export function NotesPane({ slide, next, at, of }: Props) {
  const { t, lang, language } = useText();
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const hour = new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <aside className={styles.pane} aria-label={t('present.notes')}>
      <p className={styles.head}>
        <b>
          {at}/{of}
        </b>
        <span>{hour}</span>
        <span>{t('present.minutes', { n: number(Math.floor((now - begun) / MINUTE), 0, lang) })}</span>
      </p>
      <div className={styles.words}>{slide.notes === '' ? <i>{t('present.noNotes')}</i> : slide.notes}</div>
      <p className={styles.next}>{next ? t('present.upNext', { title: next.title }) : t('present.last')}</p>
    </aside>
  );
}
