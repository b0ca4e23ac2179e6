import { useState } from 'react';
import type { Brief } from '../../../i18n/sentence-brief';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import { FigureWaiting } from '../figures/waiting';
import type { FigureProps } from '../figures/props';
import { BriefAnswer } from './answer';
import { Figures } from './answered';
import type { Ask } from './list';
import styles from './questions.module.css';
import { useNear } from './use-near';

interface Props extends FigureProps {
  readonly ask: Ask;
  readonly number: number;
  readonly brief: Brief | undefined;
  /** Its turn has come: the questions before it are answered. */
  readonly turn: boolean;
  /** On a phone a question is a row that opens to its figures. */
  readonly phone: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One question: a quiet numbered heading over its figures, which are asked when their turn comes, when they come near or are opened. */
export function Section({ ask, number, brief, turn, phone, open, onToggle, ...given }: Props) {
  const { t } = useText();
  const [place, near] = useNear(!phone);
  const [wanted, setWanted] = useState(false);
  if (!wanted && (phone ? open : turn || near)) setWanted(true);
  const name = (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.ask}>{t(ask.text)}</span>
    </>
  );
  return (
    <section className={ask.wide ? styles.wide : styles.half} aria-labelledby={ask.id} ref={place}>
      <h2 id={ask.id} tabIndex={-1}>
        {phone ? (
          <button type="button" aria-expanded={open} onClick={onToggle}>
            {name}
            <BriefAnswer brief={brief} />
            <Icon name="down" size={16} />
          </button>
        ) : (
          name
        )}
      </h2>
      <div className={styles.body} hidden={phone && !open}>
        {wanted ? <Figures ask={ask} {...given} /> : !phone && <FigureWaiting name={t(ask.text)} />}
      </div>
    </section>
  );
}
