import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Figure } from '../../../domain/figure';
import type { Indicator } from '../../../domain/indicator';
import type { Question } from '../../../domain/question';
import { readMark } from '../../../figures/mark';
import { FigureFrame } from '../../parts/figure/frame';
import { useSession } from '../../parts/session';
import { useSteady } from '../../parts/steady';
import { Definition } from './definition';
import styles from './figures.module.css';
import { FigureWaiting } from './waiting';

interface Props {
  /** Null while its answers are on their way. */
  readonly figure: Figure | null;
  /** What "definition" explains and "SQL" shows: the figure's first indicator. */
  readonly indicator: Indicator;
  readonly question: Question;
  readonly name: string;
  /** At the right of the key. */
  readonly controls?: ReactNode;
}

/** A figure of the board in its frame. A click on a mark opens the indicator with the records behind that mark. */
export function Shown({ figure, indicator, question, name, controls }: Props) {
  const { asker } = useSession();
  const navigate = useNavigate();
  const { value: shown, stale } = useSteady(figure, figure !== null, `${figure?.title} ${figure?.sentence} ${JSON.stringify(question)}`);
  if (!shown) return <FigureWaiting name={name} />;
  const onMark = (key: string) => {
    const mark = readMark(key);
    if (!mark) return;
    void navigate({
      to: '/indicators/$id',
      params: { id: mark.indicator },
      search: (before) => ({ ...before, p: mark.period ?? before.p, by: mark.by ?? undefined, g: mark.group ?? undefined }),
    });
  };
  return (
    <div className={stale ? styles.stale : styles.shown} aria-busy={stale}>
      <FigureFrame
        figure={shown}
        definition={<Definition indicator={indicator} />}
        sql={asker?.sqlOf(question) ?? null}
        onMark={onMark}
        controls={controls}
      />
    </div>
  );
}
