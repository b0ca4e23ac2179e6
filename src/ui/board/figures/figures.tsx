import type { ComponentType } from 'react';
import { Boundary } from '../../parts/boundary';
import { Aid } from './aid';
import { Delegations } from './delegations';
import { FigureFailed } from './failed';
import styles from './figures.module.css';
import { Instruments } from './instruments';
import type { FigureProps } from './props';
import { Training } from './training';
import { Units } from './units';

const FIGURES: readonly (readonly [name: string, figure: ComponentType<FigureProps>, width: string | undefined])[] = [
  ['instruments', Instruments, undefined],
  ['aid', Aid, undefined],
  ['training', Training, styles.wide],
  ['delegations', Delegations, styles.narrow],
  ['units', Units, styles.whole],
];

const failed = (error: Error, retry: () => void) => <FigureFailed error={error} retry={retry} />;

/** The figures under the tiles; one that fails leaves the others standing. */
export function Figures({ pack, asked }: FigureProps) {
  return (
    <div className={styles.figures}>
      {FIGURES.map(([name, Figure, width]) => (
        <div key={name} className={width}>
          <Boundary resetKey={JSON.stringify([pack.hash, asked.period, asked.asOf, asked.unit?.id, asked.partner?.id])} fallback={failed}>
            <Figure pack={pack} asked={asked} />
          </Boundary>
        </div>
      ))}
    </div>
  );
}
