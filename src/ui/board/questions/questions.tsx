import { useState } from 'react';
import '../../../i18n/late/questions';
import button from '../../parts/button.module.css';
import { usePrinting } from '../../parts/printing';
import { useText } from '../../parts/text';
import { usePhone } from '../../parts/use-phone';
import type { FigureProps } from '../figures/props';
import { QUESTIONS } from './list';
import styles from './questions.module.css';
import { Rail } from './rail';
import { Section } from './section';
import { useBriefs } from './use-briefs';
import { useTurns } from './use-turns';

const ALL: ReadonlySet<string> = new Set(QUESTIONS.map((q) => q.id));
const NONE: ReadonlySet<string> = new Set();

/** The eleven questions that leaders always ask, as the reading order of the board; rows that open on a phone. */
export function Questions(props: FigureProps) {
  const { t } = useText();
  const phone = usePhone();
  const printing = usePrinting();
  const briefs = useBriefs(props.pack, props.asked);
  const turns = useTurns(QUESTIONS.length, !phone);
  const [open, setOpen] = useState(NONE);
  const every = open.size === ALL.size;
  const toggle = (id: string) =>
    setOpen((before) => (before.has(id) ? new Set([...before].filter((x) => x !== id)) : new Set([...before, id])));
  return (
    <>
      {phone ? (
        <header className={styles.head}>
          <h2 id="questions">{t('questions.title')}</h2>
          <button type="button" className={button.button} onClick={() => setOpen(every ? NONE : ALL)}>
            {t(every ? 'questions.closeAll' : 'questions.openAll')}
          </button>
        </header>
      ) : (
        <Rail briefs={briefs} />
      )}
      <div className={styles.questions}>
        {QUESTIONS.map((ask, i) => (
          <Section
            key={ask.id}
            ask={ask}
            number={i + 1}
            brief={briefs?.[i]}
            turn={printing || i < turns}
            phone={phone}
            open={printing || open.has(ask.id)}
            onToggle={() => toggle(ask.id)}
            {...props}
          />
        ))}
      </div>
    </>
  );
}
