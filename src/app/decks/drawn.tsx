import '../../i18n/late/present';
import { useMemo } from 'react';
import { useText } from '../../ui/parts/text';
import type { DrawnProps } from '../../ui/deck/port';
import { SlideFrame } from '../present/frame';
import styles from './drawn.module.css';
import { laidOf } from './laid';

/** A slide as the room sees it, as wide as its place. */
export function Drawn({ slide, at, of, owner }: DrawnProps) {
  const { lang } = useText();
  const laid = useMemo(() => laidOf(slide, lang), [slide, lang]);
  return (
    <div className={styles.place}>
      <div className={styles.slide}>
        <SlideFrame slide={laid} at={at} of={of} owner={owner} asOf="" synthetic={false} />
      </div>
    </div>
  );
}
