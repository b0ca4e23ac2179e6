import { useEffect, useState } from 'react';
import styles from './notice.module.css';
import unseen from '../../ui/parts/unseen.module.css';

const NAME = 'thuoc-do:notice';
/** Milliseconds; longer where there is something to do about it. */
const [SHOWN, WITH_DEED] = [4000, 8000] as const;

/** What can be done about what was just said. */
interface Deed {
  readonly label: string;
  readonly run: () => void;
}

interface Told {
  readonly text: string;
  readonly deed: Deed | null;
}

/** Says in one line what was just done. */
export function notify(text: string, deed: Deed | null = null): void {
  window.dispatchEvent(new CustomEvent<Told>(NAME, { detail: { text, deed } }));
}

/** The line at the foot of the window, read out as it appears. */
export function Notice() {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event) => {
      const next = event instanceof CustomEvent ? (event.detail as Told) : null;
      setTold(next);
      clearTimeout(timer);
      timer = setTimeout(() => setTold(null), next?.deed ? WITH_DEED : SHOWN);
    };
    window.addEventListener(NAME, show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(NAME, show);
    };
  }, []);
  const act = () => {
    told?.deed?.run();
    setTold(null);
  };
  return (
    <div className={told === null ? unseen.unseen : styles.notice}>
      <p role="status">{told?.text}</p>
      {told?.deed && (
        <button type="button" onClick={act}>
          {told.deed.label}
        </button>
      )}
    </div>
  );
}
