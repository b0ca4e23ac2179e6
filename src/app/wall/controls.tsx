import { Icon } from '../../ui/parts/icon';
import button from '../../ui/parts/button.module.css';
import { useText } from '../../ui/parts/text';
import styles from './wall.module.css';

const SECONDS = [0, 20, 40, 60, 120] as const;

interface Props {
  readonly at: number;
  readonly of: number;
  readonly seconds: number;
  readonly paused: boolean;
  readonly busy: boolean;
  readonly onGo: (at: number) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onSeconds: (seconds: number) => void;
  readonly onLeave: () => void;
}

/** Seen when the mouse moves or the keyboard comes near: turn, pause, how often, leave. */
export function Controls({ at, of, seconds, paused, busy, onGo, onPause, onSeconds, onLeave }: Props) {
  const { t } = useText();
  const choices = SECONDS.some((s) => s === seconds) ? SECONDS : [...SECONDS, seconds].toSorted((a, b) => a - b);
  return (
    <div className={styles.controls} aria-busy={busy}>
      <button type="button" className={button.icon} aria-label={t('present.previous')} onClick={() => onGo(at - 1)}>
        <Icon name="left" />
      </button>
      <span>
        {at + 1}/{of}
      </span>
      <button type="button" className={button.icon} aria-label={t('present.next')} onClick={() => onGo(at + 1)}>
        <Icon name="right" />
      </button>
      <label>
        {t('present.turn')}
        <select value={seconds} onChange={(event) => onSeconds(Number(event.target.value))}>
          {choices.map((s) => (
            <option key={s} value={s}>
              {s === 0 ? t('present.turnOff') : t('present.seconds', { n: s })}
            </option>
          ))}
        </select>
      </label>
      {seconds > 0 && (
        <button type="button" className={button.button} onClick={() => onPause(!paused)}>
          <Icon name={paused ? 'play' : 'pause'} />
          {t(paused ? 'present.resume' : 'present.pause')}
        </button>
      )}
      <button type="button" className={button.button} onClick={onLeave}>
        <Icon name="x" />
        {t('present.leave')}
      </button>
    </div>
  );
}
