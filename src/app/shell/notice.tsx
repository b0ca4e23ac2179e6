import { useEffect, useState } from 'react';
import styles from './notice.module.css';

const NAME = 'thuoc-do:notice';
const SHOWN = 4000;

/** Says in one line what was just done. */
export function notify(text: string): void {
  window.dispatchEvent(new CustomEvent(NAME, { detail: text }));
}

/** The line at the foot of the window, read out as it appears. */
export function Notice() {
  const [text, setText] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event) => {
      setText(event instanceof CustomEvent ? String(event.detail) : '');
      clearTimeout(timer);
      timer = setTimeout(() => setText(''), SHOWN);
    };
    window.addEventListener(NAME, show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(NAME, show);
    };
  }, []);
  return (
    <p role="status" className={text === '' ? styles.none : styles.notice}>
      {text}
    </p>
  );
}
