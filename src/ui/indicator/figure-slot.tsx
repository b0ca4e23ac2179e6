import type { ReactNode } from 'react';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import type { Question } from '../../domain/question';
import { FigureFrame } from '../parts/figure/frame';
import { useSession } from '../parts/session';
import styles from './page.module.css';
import { Sheet } from './sheet';

interface Props {
  /** Null: still on its way. */
  readonly figure: Figure | null;
  readonly indicator: Indicator;
  readonly question: Question;
  readonly onMark?: (key: string) => void;
  readonly controls?: ReactNode;
}

/** A figure of this indicator in its frame, or its place while it is being computed. */
export function FigureSlot({ figure, indicator, question, onMark, controls }: Props) {
  const { asker } = useSession();
  if (!figure) return <div className={styles.waiting} aria-busy />;
  return (
    <FigureFrame
      figure={figure}
      definition={<Sheet indicator={indicator} />}
      sql={asker?.sqlOf(question) ?? null}
      onMark={onMark}
      controls={controls}
    />
  );
}
